--- Neovim 0.11 and newer need no `setup()`.
local h = dofile(vim.env.PLUGIN .. '/test/harness.lua')

if vim.lsp.enable then
  h.test('attaches by the name of its configuration alone', function()
    vim.lsp.enable('wakeful')
    h.edit('src/main.rs')
    h.wait_for_findings({ 'blocking_in_async' })
    h.equal(vim.env.CRATE, h.client().config.root_dir)
  end)

  h.test('leaves alone a buffer without a file', function()
    vim.cmd('enew | setfiletype rust')
    h.equal({}, require('wakeful.client').clients(0))
  end)
end

h.test('brings the command', function()
  h.equal(2, vim.fn.exists(':Wakeful'))
end)

h.run()
