--- One window over the others that shows pages and leads from one to the next.
local M = {}

local api = vim.api
local highlight = require('wakeful.highlight')
local links = require('wakeful.links')
local options = require('wakeful.options')

---@class wakeful.Page
---@field title string
---@field markdown string

--- What is open: the window, its page, and those it came from.
---@type { window: integer, page: wakeful.Page, back: { page: wakeful.Page, cursor: integer[] }[] }?
local shown

local function is_open()
  return shown ~= nil and api.nvim_win_is_valid(shown.window)
end

--- How many lines of the screen the lines take when they are wrapped.
local function height_of(lines, width)
  local height = 0
  for _, line in ipairs(lines) do
    height = height + math.max(1, math.ceil(vim.fn.strdisplaywidth(line) / width))
  end
  return height
end

--- Where the window goes, as |nvim_open_win()| has it.
local function placement(page, lines)
  local limits = options.get().float
  local rows, columns = vim.o.lines - vim.o.cmdheight - 2, vim.o.columns - 2
  local highest = limits.height < 1 and math.floor(rows * limits.height) or limits.height
  local width = math.max(1, math.min(limits.width, columns))
  local height = math.max(1, math.min(height_of(lines, width), highest, rows))
  local place = {
    relative = 'editor',
    style = 'minimal',
    border = limits.border,
    width = width,
    height = height,
    row = math.max(0, math.floor((rows - height) / 2)),
    col = math.max(0, math.floor((columns - width) / 2)),
  }
  if vim.fn.has('nvim-0.9') == 1 then
    place.title = ' ' .. page.title .. ' '
    place.title_pos = 'center'
  end
  return place
end

local function fill(buffer, lines)
  vim.bo[buffer].modifiable = true
  api.nvim_buf_set_lines(buffer, 0, -1, false, lines)
  vim.bo[buffer].modifiable = false
end

local function set_window_options(window)
  local wanted = {
    wrap = true,
    linebreak = true,
    breakindent = true,
    conceallevel = 2,
    concealcursor = 'n',
    foldenable = false,
    spell = false,
  }
  for name, value in pairs(wanted) do
    api.nvim_win_set_option(window, name, value)
  end
end

local function close()
  if is_open() then
    api.nvim_win_close(shown.window, true)
  end
  shown = nil
end

local function show(page, cursor)
  local lines = vim.split(vim.trim(page.markdown), '\n')
  fill(api.nvim_win_get_buf(shown.window), lines)
  api.nvim_win_set_config(shown.window, placement(page, lines))
  api.nvim_win_set_cursor(shown.window, cursor)
  shown.page = page
end

--- Follows the link under the cursor. `find` is asked for the pages that links
--- name; any other link is opened outside.
local function follow(find)
  local link = links.under_cursor()
  if not link then
    return
  elseif link.url then
    return links.open_outside(link.url)
  end
  find(link.page, function(page)
    M.open(page, find)
  end)
end

local function back()
  local last = table.remove(shown.back)
  if last then
    show(last.page, last.cursor)
  end
end

local function map(buffer, keys, action)
  for _, key in ipairs(keys) do
    vim.keymap.set('n', key, action, { buffer = buffer, nowait = true, silent = true })
  end
end

local function open_window(page, find)
  local buffer = api.nvim_create_buf(false, true)
  vim.bo[buffer].bufhidden = 'wipe'
  local window = api.nvim_open_win(buffer, true, placement(page, { '' }))
  shown = { window = window, back = {} }
  set_window_options(window)
  map(buffer, { 'q', '<Esc>' }, close)
  map(buffer, { '<BS>', '<C-o>' }, back)
  map(buffer, { '<CR>', 'gd', '<C-]>' }, function()
    follow(find)
  end)
  map(buffer, { '<Tab>' }, links.next)
  vim.bo[buffer].filetype = 'wakeful' -- resets the syntax
  highlight.start(buffer)
end

--- Shows a page, in the window that is open already where there is one; `<BS>`
--- leads back then.
---@param page wakeful.Page
---@param find fun(name: string, done: fun(page: wakeful.Page)) finds what links lead to
function M.open(page, find)
  if is_open() then
    local cursor = api.nvim_win_get_cursor(shown.window)
    table.insert(shown.back, { page = shown.page, cursor = cursor })
    api.nvim_set_current_win(shown.window)
  else
    open_window(page, find)
  end
  show(page, { 1, 0 })
end

return M
