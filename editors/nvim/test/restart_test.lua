local h = dofile(vim.env.PLUGIN .. '/test/harness.lua')

require('wakeful').setup()

--- Waits for a client that is not the one of before, and for what it finds.
local function wait_for_another(before)
  h.wait('another client', function()
    local client = require('wakeful.client').clients(0)[1]
    return client and client.id ~= before
  end)
  h.client()
  vim.diagnostic.reset(nil, 0)
  h.type('i <Esc>')
  h.wait_for_findings({ 'blocking_in_async' })
end

h.test('restarts the server for the buffers it had', function()
  h.edit('src/main.rs')
  local before = h.client().id
  vim.cmd('Wakeful restart')
  wait_for_another(before)
  h.equal(1, #require('wakeful.client').clients())
end)

h.test('starts the server again that has crashed', function()
  local before = h.client().id
  for _, pid in ipairs(vim.api.nvim_get_proc_children(vim.fn.getpid())) do
    if vim.api.nvim_get_proc(pid).name == 'wakeful' then
      (vim.uv or vim.loop).kill(pid, 'sigkill')
    end
  end
  h.wait('the end of the client', function()
    return #require('wakeful.client').clients() == 0
  end)
  vim.cmd('Wakeful restart')
  wait_for_another(before)
end)

h.test('serves the files of a crate by one client', function()
  local id = h.client().id
  h.edit('README.md')
  h.equal(id, h.client().id)
end)

h.run()
