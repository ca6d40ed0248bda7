local h = dofile(vim.env.PLUGIN .. '/test/harness.lua')

--- The report, with nothing else in it.
local function report()
  vim.cmd('silent checkhealth wakeful')
  local text = table.concat(h.lines(), '\n')
  vim.cmd('bwipeout!')
  return text
end

h.test('finds the program, and no server', function()
  local text = report()
  local version = vim.version()
  h.contains(text, ('Neovim %d.%d.%d'):format(version.major, version.minor, version.patch))
  h.contains(text, vim.fn.exepath('wakeful'))
  h.contains(text, 'no server is running')
  assert(not text:find('ERROR'), text)
end)

h.test('says what runs', function()
  require('wakeful').setup()
  h.edit('src/main.rs')
  h.client()
  h.contains(report(), ('reads %s, attached to 1 buffer'):format(vim.env.CRATE))
end)

if vim.fn.has('nvim-0.11') == 0 then
  h.test('warns of a server that counts columns in another way', function()
    h.start({
      name = 'neighbour',
      cmd = { vim.env.NEIGHBOUR, 'neighbour' },
      offset_encoding = 'utf-8',
    }, 0)
    h.wait('the neighbour', function()
      return #require('wakeful.client').neighbours(0) == 2
    end)
    h.contains(report(), 'neighbour counts columns in utf-8, wakeful in utf-16')
  end)
end

h.test('warns of two configurations', function()
  local config = vim.deepcopy(h.client().config)
  config.root_dir = vim.env.HOME
  h.start(config, 0)
  h.wait('the second client', function()
    return #require('wakeful.client').clients(0) == 2
  end)
  h.contains(report(), 'has 2 servers of wakeful')
end)

h.test('says how to get a program that is missing', function()
  require('wakeful.options').set({ cmd = { 'no-such-wakeful', 'server' } })
  local text = report()
  h.contains(text, 'no-such-wakeful is not on PATH')
  h.contains(text, 'go install')
end)

h.test('refuses options that do not exist', function()
  local ok, err = pcall(require('wakeful').setup, { command = {} })
  h.equal({ false, 'wakeful: no such option: command' }, { ok, err })
  ok, err = pcall(require('wakeful').setup, { cmd = 'wakeful' })
  h.equal({ false, 'wakeful: cmd must be a table or function, not a string' }, { ok, err })
end)

h.run()
