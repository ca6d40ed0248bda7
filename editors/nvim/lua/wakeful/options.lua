--- What `setup()` takes.
local M = {}

---@class wakeful.Options
---@field cmd string[]|function how to start the server, as |vim.lsp.ClientConfig| has it
---@field filetypes string[] where it is attached; of TOML, only to wakeful.toml
---@field settings table the server's settings, without the `wakeful` around them
---@field capabilities table? what the client can do, such as a completion plugin says
---@field on_attach function? called with the client and the buffer
---@field float wakeful.FloatOptions

---@class wakeful.FloatOptions how pages are shown
---@field border string|string[] as |nvim_open_win()| has it
---@field width integer columns at most
---@field height number lines at most, or below 1 the part of the screen's

---@type wakeful.Options
local defaults = {
  cmd = { 'wakeful', 'server' },
  filetypes = { 'rust', 'markdown', 'toml' },
  settings = {},
  capabilities = nil,
  on_attach = nil,
  float = { border = 'rounded', width = 96, height = 0.8 },
}

---@type table<string, string[]> what each option may be
local types = {
  cmd = { 'table', 'function' },
  filetypes = { 'table' },
  settings = { 'table' },
  capabilities = { 'table' },
  on_attach = { 'function' },
  float = { 'table' },
}

local chosen = defaults

--- The options in force.
---@return wakeful.Options
function M.get()
  return chosen
end

--- Puts `options` over the defaults. An option that does not exist, or is of
--- another type, is an error.
---@param options table?
function M.set(options)
  for name, value in pairs(options or {}) do
    if not types[name] then
      error(('wakeful: no such option: %s'):format(name), 0)
    elseif not vim.tbl_contains(types[name], type(value)) then
      local expected = table.concat(types[name], ' or ')
      error(('wakeful: %s must be a %s, not a %s'):format(name, expected, type(value)), 0)
    end
  end
  chosen = vim.tbl_deep_extend('force', defaults, options or {})
end

return M
