--- wakeful, the linter for async Rust, in Neovim 0.7 and newer.
local M = {}

--- Starts the server for each buffer that it is for, now and later.
---
--- Neovim 0.11 and newer can do without: `vim.lsp.enable('wakeful')`.
---@param options wakeful.Options? see |wakeful-options|
function M.setup(options)
  require('wakeful.options').set(options)
  require('wakeful.command').define()
  require('wakeful.client').enable()
end

--- Applies every safe fix to a buffer, and returns when that is done. For use
--- before a buffer is written, see |wakeful-fix|.
---@param buffer integer? the current one if nil or 0
---@return boolean changed
function M.fix(buffer)
  return require('wakeful.fix').all(buffer)
end

return M
