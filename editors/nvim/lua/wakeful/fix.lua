--- Repairs a whole buffer.
local M = {}

local client = require('wakeful.client')

local patience = 2000 -- milliseconds

--- Asks and waits. Complains, and returns nil, when there is no answer.
local function ask(server, method, params, buffer)
  local answer, err = client.call(server, 'request_sync', method, params, patience, buffer)
  err = err or (answer.err and answer.err.message)
  if err then
    vim.notify(('wakeful: %s: %s'):format(method, err), vim.log.levels.ERROR)
    return nil
  end
  return answer.result
end

--- Applies every safe fix to a buffer.
---@param buffer integer? the current one if nil or 0
---@return boolean changed
function M.all(buffer)
  buffer = (buffer and buffer ~= 0) and buffer or vim.api.nvim_get_current_buf()
  local server = client.clients(buffer)[1]
  if not server then
    return false
  end
  local actions = ask(server, 'textDocument/codeAction', {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    range = {
      start = { line = 0, character = 0 },
      ['end'] = { line = vim.api.nvim_buf_line_count(buffer), character = 0 },
    },
    context = { only = { 'source.fixAll.wakeful' }, diagnostics = {} },
  }, buffer)
  local action = actions and actions[1]
  if action and not action.edit then
    action = ask(server, 'codeAction/resolve', action, buffer)
  end
  if not (action and action.edit) then
    return false
  end
  vim.lsp.util.apply_workspace_edit(action.edit, server.offset_encoding)
  return true
end

return M
