--- `:checkhealth wakeful`
local M = {}

local client = require('wakeful.client')
local options = require('wakeful.options')
local program = require('wakeful.program')

-- Since 0.9 the functions have these names.
local health = vim.health or require('health')
local report = {
  start = health.start or health.report_start,
  ok = health.ok or health.report_ok,
  info = health.info or health.report_info,
  warn = health.warn or health.report_warn,
  error = health.error or health.report_error,
}

local function check_neovim()
  local version = vim.version()
  local text = ('Neovim %d.%d.%d'):format(version.major, version.minor, version.patch)
  if vim.fn.has('nvim-0.7') == 0 then
    report.error(text, { '0.7 is the oldest that this plugin is for' })
  else
    report.ok(text)
  end
end

local function check_program()
  local name = program.name()
  if not name then
    return report.info('the server is reached by a function: no program to look for')
  end
  local output, ok = program.run('version')
  if not ok then
    return report.error(output, {
      'Install it: go install github.com/wakeful-rs/wakeful/cmd/wakeful@latest',
      "Or say where it is: require('wakeful').setup({ cmd = { '/path/to/wakeful', 'server' } })",
    })
  end
  report.ok(('%s (%s)'):format(output, vim.fn.exepath(name)))
end

local function check_clients()
  local servers = client.clients()
  if #servers == 0 then
    local kinds = table.concat(options.get().filetypes, ', ')
    return report.info(('no server is running; one starts with a file of: %s'):format(kinds))
  end
  for _, server in ipairs(servers) do
    local root = server.config.root_dir or 'no folder'
    local count = #client.buffers(server)
    report.ok(('server %d reads %s, attached to %d buffer(s)'):format(server.id, root, count))
  end
end

--- Buffers that two servers of ours are attached to show everything twice.
local function check_twice()
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if #client.clients(buffer) > 1 then
      report.warn(('buffer %d has %d servers of wakeful'):format(buffer, #client.clients(buffer)), {
        'Use either setup() or a configuration of your own, not both',
      })
    end
  end
end

--- Before 0.11, Neovim takes one server's columns for all that are attached.
local function check_columns()
  if vim.fn.has('nvim-0.11') == 1 then
    return
  end
  for _, server in ipairs(client.clients()) do
    for _, buffer in ipairs(client.buffers(server)) do
      for _, other in ipairs(client.neighbours(buffer)) do
        if other.offset_encoding ~= server.offset_encoding then
          local both = { other.name, other.offset_encoding, server.offset_encoding }
          report.warn(('%s counts columns in %s, wakeful in %s'):format(unpack(both)), {
            'Give both servers the same `capabilities`, or use Neovim 0.11 or newer',
          })
        end
      end
    end
  end
end

--- Reports on the program, the servers that run, and what gets in their way.
function M.check()
  report.start('wakeful')
  check_neovim()
  check_program()
  check_clients()
  check_twice()
  check_columns()
end

return M
