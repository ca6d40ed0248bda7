local h = dofile(vim.env.PLUGIN .. '/test/harness.lua')

require('wakeful').setup({ settings = { levels = { blocking_in_async = 'error' } } })

h.test('settings reach the server', function()
  h.edit('src/main.rs')
  h.wait_for_findings({ 'blocking_in_async' })
  h.wait('the level that was set', function()
    return vim.diagnostic.get(0)[1].severity == vim.diagnostic.severity.ERROR
  end)
end)

h.test('checks wakeful.toml, and no other TOML', function()
  h.edit('Cargo.toml')
  h.equal({}, require('wakeful.client').clients(0))
  h.edit('wakeful.toml', '[levels]\nno_such_rule = "off"')
  h.client()
  h.wait('the finding', function()
    return #vim.diagnostic.get(0) == 1
  end)
end)

h.run()
