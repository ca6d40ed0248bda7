--- The links of a page.
local M = {}

---@class wakeful.Link
---@field page string? the name of another page
---@field url string? where else it leads

--- What stands between the backticks of text that names a command.
local commands = { 'wakeful explain ([%w_:]+)', 'wakeful handbook ([%w_-]+)' }

--- Each form in which a page links to something, and what it leads to.
local forms = {
  {
    pattern = '()%[[^%]]+%]%(([^%)%s]+)%)()',
    link = function(target)
      local page = target:match('^page:([^#]+)')
      return page and { page = page } or { url = target }
    end,
  },
  {
    pattern = '()<(https?://[^>%s]+)>()',
    link = function(url)
      return { url = url }
    end,
  },
  {
    pattern = '()`([^`\n]+)`()',
    link = function(code)
      for _, command in ipairs(commands) do
        local page = code:match('^' .. command .. '$')
        if page then
          return { page = page }
        end
      end
    end,
  },
}

--- All links of a text, with where they start and the first byte behind them.
---@param text string
---@return { start: integer, stop: integer, link: wakeful.Link }[]
function M.find(text)
  local found = {}
  for _, form in ipairs(forms) do
    for start, target, stop in text:gmatch(form.pattern) do
      local link = form.link(target)
      if link then
        table.insert(found, { start = start, stop = stop, link = link })
      end
    end
  end
  table.sort(found, function(a, b)
    return a.start < b.start
  end)
  return found
end

--- The text of the buffer, and the byte of it that the cursor is on, from 1.
local function text_and_cursor()
  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
  return text, vim.fn.line2byte('.') + vim.fn.col('.') - 1
end

--- The link that the cursor is on.
---@return wakeful.Link?
function M.under_cursor()
  local text, at = text_and_cursor()
  for _, found in ipairs(M.find(text)) do
    if found.start <= at and at < found.stop then
      return found.link
    end
  end
end

--- Moves the cursor to the next link, from the last one to the first.
function M.next()
  local text, at = text_and_cursor()
  local all = M.find(text)
  local next = all[1]
  for _, found in ipairs(all) do
    if found.start > at then
      next = found
      break
    end
  end
  if next then
    local line = vim.fn.byte2line(next.start)
    vim.api.nvim_win_set_cursor(0, { line, next.start - vim.fn.line2byte(line) })
  end
end

--- Opens a URL in whatever the system opens it with.
---@param url string
function M.open_outside(url)
  if vim.ui.open then
    vim.ui.open(url)
  else
    vim.fn['netrw#BrowseX'](url, 0)
  end
end

return M
