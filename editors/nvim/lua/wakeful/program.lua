--- The program `wakeful` on the command line, for what needs no server.
local M = {}

local options = require('wakeful.options')

--- The program that the server is started with; nil when the server is reached
--- by a function.
---@return string?
function M.name()
  local cmd = options.get().cmd
  return type(cmd) == 'table' and cmd[1] or nil
end

--- Runs the program and waits for it.
---@param ... string its arguments
---@return string output what it printed, or an error message
---@return boolean ok
function M.run(...)
  local name = M.name()
  if not name then
    return 'no server is running, and no program is set', false
  elseif vim.fn.executable(name) == 0 then
    return ('%s is not on PATH, see :checkhealth wakeful'):format(name), false
  end
  local output = vim.fn.system({ name, ... })
  return vim.trim(output), vim.v.shell_error == 0
end

--- The names of pages: of rules only, or of topics and rules.
---@param kind 'rules'|'pages'
---@return string[]
function M.names(kind)
  local names = {}
  for _, list in ipairs(kind == 'rules' and { 'rules' } or { 'handbook', 'rules' }) do
    local output, ok = M.run(list)
    for name in (ok and output or ''):gmatch('([%w_-]+)[^\n]*') do
      table.insert(names, name)
    end
  end
  return names
end

return M
