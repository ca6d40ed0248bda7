--- The language client, in the ways of each Neovim since 0.7.
local M = {}

local options = require('wakeful.options')
local root = require('wakeful.root')

--- The name of the client and of its configuration.
M.name = 'wakeful'

-- Since 0.11 there is `vim.lsp.enable()`, hovers of several clients share a
-- float, and the functions of a client are methods.
local modern = vim.fn.has('nvim-0.11') == 1

--- The file in a buffer; nil for buffers that are no file of this machine, and
--- for TOML that is not ours.
local function file_of(buffer)
  local name = vim.api.nvim_buf_get_name(buffer)
  local elsewhere = vim.bo[buffer].buftype ~= '' or name == '' or name:match('^%a[%w+.-]+://')
  local foreign = vim.bo[buffer].filetype == 'toml' and not name:match('wakeful%.toml$')
  if not elsewhere and not foreign then
    return name
  end
end

--- What the server leaves to us, in actions and lenses.
local commands = {
  ['wakeful.explain'] = function(command)
    require('wakeful.pages').explain(command.arguments[1])
  end,
  ['wakeful.showAnatomy'] = function(command)
    require('wakeful.pages').anatomy(command.arguments)
  end,
}

--- The configuration of the client, as |vim.lsp.ClientConfig| has it and, from
--- 0.11 on, |vim.lsp.Config|.
---@return table
function M.config()
  local chosen = options.get()
  local config = {
    name = M.name,
    cmd = chosen.cmd,
    settings = { wakeful = chosen.settings },
    capabilities = chosen.capabilities,
    on_attach = chosen.on_attach,
    commands = commands,
    -- Before 0.8, the server doesn't ask for settings.
    init_options = { commands = vim.tbl_keys(commands), wakeful = chosen.settings },
  }
  if modern then
    config.filetypes = chosen.filetypes
    config.root_dir = function(buffer, start)
      local file = file_of(buffer)
      if file then
        start(root.find(file))
      end
    end
  else
    config.handlers = { ['textDocument/hover'] = require('wakeful.hover').handle }
  end
  return config
end

--- The clients of ours, of one buffer or of all.
---@param buffer integer?
---@return table[]
function M.clients(buffer)
  if vim.lsp.get_clients then
    return vim.lsp.get_clients({ name = M.name, bufnr = buffer })
  end
  return vim.tbl_filter(function(client)
    return client.name == M.name
  end, M.neighbours(buffer))
end

--- All clients, ours and others, of one buffer or of all.
---@param buffer integer?
---@return table[]
function M.neighbours(buffer)
  if vim.lsp.get_clients then
    return vim.lsp.get_clients({ bufnr = buffer })
  end
  return vim.tbl_values(buffer and vim.lsp.buf_get_clients(buffer) or vim.lsp.get_active_clients())
end

--- The client to ask about a buffer, or any when the buffer has none.
---@param buffer integer
---@return table? client
function M.any(buffer)
  return M.clients(buffer)[1] or M.clients()[1]
end

--- Calls a function of a client.
---@param client table
---@param name string such as `request` or `stop`
function M.call(client, name, ...)
  if modern then
    return client[name](client, ...)
  end
  return client[name](...)
end

--- Asks the server to execute a command.
---@param client table
---@param command string
---@param arguments any[]
---@param done fun(err: table?, result: any)
function M.execute(client, command, arguments, done)
  M.call(client, 'request', 'workspace/executeCommand', {
    command = command,
    arguments = arguments,
  }, function(err, result)
    done(err, result ~= vim.NIL and result or nil)
  end)
end

--- Where the running clients of 0.7 are, by root; later ones find them on their own.
local started = {}

local function start_in_0_7(config, buffer)
  local key = config.root_dir or ''
  local id = started[key]
  if not (id and vim.lsp.get_client_by_id(id)) then
    id = vim.lsp.start_client(config)
    started[key] = id
  end
  if id then
    vim.lsp.buf_attach_client(buffer, id)
  end
end

local function start(config, buffer)
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
  else
    start_in_0_7(config, buffer)
  end
end

local function attach(buffer)
  local file = file_of(buffer)
  if not file then
    return
  end
  local config = M.config()
  config.root_dir = root.find(file)
  start(config, buffer)
end

local function wants(buffer)
  return vim.api.nvim_buf_is_loaded(buffer)
    and vim.tbl_contains(options.get().filetypes, vim.bo[buffer].filetype)
end

local function enable_by_autocmd()
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('wakeful', {}),
    pattern = options.get().filetypes,
    callback = function(event)
      attach(event.buf)
    end,
  })
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if wants(buffer) then
      attach(buffer)
    end
  end
end

--- Attaches the client to the buffers it is for, now and later.
function M.enable()
  if not modern then
    return enable_by_autocmd()
  end
  vim.lsp.config(M.name, M.config())
  vim.lsp.enable(M.name)
  if vim.v.vim_did_enter == 0 then
    -- It passes over buffers that are open already, until Neovim is up.
    vim.api.nvim_create_autocmd('VimEnter', {
      once = true,
      callback = function()
        vim.lsp.enable(M.name)
      end,
    })
  end
end

local function all_stopped(clients)
  return vim.tbl_isempty(vim.tbl_filter(function(client)
    return vim.lsp.get_client_by_id(client.id) ~= nil
  end, clients))
end

--- Stops the clients, by force those that do not end in time.
---@param clients table[]
local function stop(clients)
  for _, force in ipairs({ false, true }) do
    for _, client in ipairs(clients) do
      M.call(client, 'stop', force)
    end
    if vim.wait(2000, function()
      return all_stopped(clients)
    end, 10) then
      return
    end
  end
end

--- The buffers that a client is attached to.
---@param client table
---@return integer[]
function M.buffers(client)
  return vim.tbl_filter(function(buffer)
    return vim.lsp.buf_is_attached(buffer, client.id)
  end, vim.api.nvim_list_bufs())
end

--- Starts each server again, for the buffers that it was for. Without any, one
--- is started for each buffer that should have one.
function M.restart()
  local clients = M.clients()
  local buffers = {}
  for _, client in ipairs(clients) do
    buffers[client.id] = M.buffers(client)
  end
  stop(clients)
  for _, client in ipairs(clients) do
    for _, buffer in ipairs(buffers[client.id]) do
      start(client.config, buffer)
    end
  end
  if vim.tbl_isempty(clients) then
    M.enable()
  end
end

return M
