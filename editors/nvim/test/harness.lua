--- What the tests share. Each file of tests runs in a Neovim of its own, on a
--- small crate that $CRATE names.
local M = {}

local api = vim.api
local patience = 20000 -- milliseconds, on a machine that has other work

local tests = {}

--- Adds a test; they run in this order. What floats is closed after each.
function M.test(name, run)
  table.insert(tests, { name = name, run = run })
end

--- Waits until `condition` holds and returns what it returns.
function M.wait(what, condition)
  local value
  local ok = vim.wait(patience, function()
    value = condition()
    return value
  end, 10)
  assert(ok, 'waited in vain for ' .. what)
  return value
end

--- Fails unless the values are equal.
function M.equal(want, got)
  if not vim.deep_equal(want, got) then
    error(('want %s\ngot  %s'):format(vim.inspect(want), vim.inspect(got)), 2)
  end
end

--- Fails unless `text` has `part` in it.
function M.contains(text, part)
  if not text:find(part, 1, true) then
    error(('no %q in:\n%s'):format(part, text), 2)
  end
end

--- Opens a file of the crate, with `text` in it if given.
function M.edit(name, text)
  local path = vim.env.CRATE .. '/' .. name
  if text then
    vim.fn.writefile(vim.split(text, '\n'), path)
  end
  vim.cmd('edit! ' .. vim.fn.fnameescape(path))
end

function M.lines()
  return api.nvim_buf_get_lines(0, 0, -1, false)
end

--- Types keys as a person would, and waits until they are worked off.
function M.type(keys)
  api.nvim_feedkeys(api.nvim_replace_termcodes(keys, true, false, true), 'x', false)
end

--- Puts the cursor on the first character of `text`, which is in the buffer.
function M.go_to(text)
  assert(vim.fn.search('\\V' .. text, 'cw') > 0, 'not in the buffer: ' .. text)
end

--- The rules of our findings in the buffer, in order.
function M.findings()
  local found = vim.tbl_filter(function(d)
    return d.source == 'wakeful'
  end, vim.diagnostic.get(0))
  table.sort(found, function(a, b)
    return a.lnum < b.lnum or a.lnum == b.lnum and a.col < b.col
  end)
  return vim.tbl_map(function(d)
    return d.code or d.user_data.lsp.code
  end, found)
end

--- Waits until the findings of the buffer are those of these rules.
function M.wait_for_findings(rules)
  local ok, err = pcall(M.wait, 'findings', function()
    return vim.deep_equal(rules, M.findings())
  end)
  assert(ok, ('%s: want %s, got %s'):format(err, vim.inspect(rules), vim.inspect(M.findings())))
end

--- The only client of ours in the buffer, once it runs.
function M.client()
  return M.wait('the client', function()
    local client = require('wakeful.client').clients(0)[1]
    return client and client.initialized ~= false and client
  end)
end

local function floats()
  return vim.tbl_filter(function(window)
    return api.nvim_win_get_config(window).relative ~= ''
  end, api.nvim_list_wins())
end

--- The window over the others, once there is one.
function M.float()
  return M.wait('a float', function()
    return floats()[1]
  end)
end

--- The text in a window, lines joined.
function M.text_of(window)
  local buffer = api.nvim_win_get_buf(window)
  return table.concat(api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end

--- Chooses the first code action at the cursor whose title has `part` in it.
function M.choose(part)
  local titles = {}
  vim.ui.select = function(items, options, done)
    for _, item in ipairs(items) do
      local title = options.format_item(item)
      table.insert(titles, title)
      if title:find(part, 1, true) then
        return done(item)
      end
    end
    error('no such action among ' .. vim.inspect(titles))
  end
  vim.lsp.buf.code_action()
end

--- What was said with |vim.notify()| while `run` ran and until `part` was said.
function M.wait_for_message(part, run)
  local said = ''
  local notify = vim.notify
  vim.notify = function(message)
    said = said .. message .. '\n'
  end
  local ok, err = pcall(function()
    run()
    M.wait(part, function()
      return said:find(part, 1, true)
    end)
  end)
  vim.notify = notify
  assert(ok, ('%s; said was: %s'):format(err, said))
end

--- Attaches a client that the plugin doesn't know of, by one server for each name
--- and root.
function M.start(config, buffer)
  if vim.lsp.start then
    return vim.lsp.start(config, { bufnr = buffer })
  end
  for _, client in pairs(vim.lsp.get_active_clients()) do
    if client.name == config.name and client.config.root_dir == config.root_dir then
      return vim.lsp.buf_attach_client(buffer, client.id)
    end
  end
  vim.lsp.buf_attach_client(buffer, vim.lsp.start_client(config))
end

local function run_all()
  local failed = false
  for _, t in ipairs(tests) do
    local start = vim.fn.reltime()
    local ok, err = xpcall(t.run, debug.traceback)
    local seconds = vim.fn.reltimefloat(vim.fn.reltime(start))
    local verdict = ok and 'ok' or 'FAILED'
    io.stdout:write(
      ('%s %s (%.1f s)\n%s'):format(verdict, t.name, seconds, ok and '' or err .. '\n')
    )
    failed = failed or not ok
    for _, window in ipairs(floats()) do
      api.nvim_win_close(window, true)
    end
  end
  if failed then
    io.stdout:write(vim.fn.execute('messages'), '\n')
  end
  io.stdout:flush()
  vim.cmd(failed and 'cquit' or 'quitall!')
end

--- Runs the tests once Neovim is up, and ends it.
function M.run()
  api.nvim_create_autocmd('VimEnter', { callback = vim.schedule_wrap(run_all) })
end

return M
