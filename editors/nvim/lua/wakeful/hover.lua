--- Hovers beside another server, before Neovim 0.11.
---
--- There, each server's answer opens a float of its own, and the second finds the
--- first in its place: it is lost, and the cursor jumps into the other's. So ours
--- waits for what the others say and shows all in one float, ours last.
local M = {}

local client = require('wakeful.client')

local method = 'textDocument/hover'

local function lines_of(answer)
  local lines = {}
  if answer and answer ~= vim.NIL and answer.contents then
    lines = vim.lsp.util.convert_input_to_markdown_lines(answer.contents)
  end
  return vim.lsp.util.trim_empty_lines(lines)
end

local function has_hovers(server)
  if server.supports_method then
    return server.supports_method(method)
  end
  return server.resolved_capabilities.hover
end

--- The other servers of the buffer that have hovers, first started first.
local function others(buffer)
  local found = vim.tbl_filter(function(server)
    return server.name ~= client.name and has_hovers(server)
  end, client.neighbours(buffer))
  table.sort(found, function(a, b)
    return a.id < b.id
  end)
  return found
end

--- Asks all servers; `done` gets the answers' lines in the order of the servers.
local function ask_all(servers, buffer, done)
  local answers, missing = {}, #servers
  for i, server in ipairs(servers) do
    local at = vim.lsp.util.make_position_params(0, server.offset_encoding)
    server.request(method, at, function(_, answer)
      answers[i] = lines_of(answer)
      missing = missing - 1
      if missing == 0 then
        done(answers)
      end
    end, buffer)
  end
end

--- The float with what we alone had to say here, if it is still open.
local function open_float(buffer)
  local ok, window = pcall(vim.api.nvim_buf_get_var, buffer, 'lsp_floating_preview')
  if ok and vim.api.nvim_win_is_valid(window) and vim.w[window].wakeful_alone then
    return window
  end
end

local function join(answers)
  local all = {}
  for _, lines in ipairs(answers) do
    if #all > 0 and #lines > 0 then
      table.insert(all, '---')
    end
    vim.list_extend(all, lines)
  end
  return all
end

--- Shows the others' answers and ours in one float, in the place of what another
--- server opened.
local function show(answers, ours)
  local alone = #join(answers) == 0
  local lines = join(vim.list_extend(answers, { ours }))
  local float = { focus_id = method, focus = false }
  local _, window = vim.lsp.util.open_floating_preview(lines, 'markdown', float)
  vim.w[window].wakeful_alone = alone
end

--- Handles our own server's answer, see |lsp-handler|.
function M.handle(err, answer, context, config)
  local buffer = context.bufnr
  local servers = others(buffer)
  local ours = lines_of(answer)
  if #servers == 0 or err then
    return vim.lsp.handlers[method](err, answer, context, config)
  elseif #ours == 0 or vim.api.nvim_get_current_buf() ~= buffer then
    return
  end
  local float = open_float(buffer)
  if float then
    -- Asked a second time: into the float, where others would lead by themselves.
    return vim.api.nvim_set_current_win(float)
  end
  local cursor = vim.api.nvim_win_get_cursor(0)
  ask_all(servers, buffer, function(answers)
    local stayed = vim.api.nvim_get_current_buf() == buffer
      and vim.deep_equal(cursor, vim.api.nvim_win_get_cursor(0))
    if stayed then
      show(answers, ours)
    end
  end)
end

return M
