--- The plugin as plugin managers bring it.
local h = dofile(vim.env.PLUGIN .. '/test/harness.lua')

h.test('the tags of the help are those that Neovim makes', function()
  local folder = vim.fn.tempname()
  vim.fn.mkdir(folder)
  local help = vim.fn.readfile(vim.env.PLUGIN .. '/doc/wakeful.txt')
  vim.fn.writefile(help, folder .. '/wakeful.txt')
  vim.cmd('helptags ' .. folder)
  h.equal(vim.fn.readfile(folder .. '/tags'), vim.fn.readfile(vim.env.PLUGIN .. '/doc/tags'))
end)

h.test('has help', function()
  vim.cmd('help wakeful-options')
  h.contains(table.concat(h.lines(), '\n'), '*wakeful.setup()*')
end)

local function forget_plugin()
  vim.opt.runtimepath:remove(vim.env.PLUGIN)
  for name in pairs(package.loaded) do
    if name:match('^wakeful') then
      package.loaded[name] = nil
    end
  end
  vim.cmd('delcommand Wakeful')
end

--- The lines of Lua that the README has below a heading.
local function readme(heading)
  local text = table.concat(vim.fn.readfile(vim.env.PLUGIN .. '/README.md'), '\n')
  local _, stop = text:find(heading, 1, true)
  return assert(text:sub(stop):match('```lua\n(.-)```'), 'no Lua below ' .. heading)
end

local function check_that_it_works()
  h.equal(2, vim.fn.exists(':Wakeful'))
  h.edit('src/main.rs')
  h.wait_for_findings({ 'blocking_in_async' })
end

h.test('is found by the specification for lazy.nvim', function()
  forget_plugin()
  local specification = assert(loadstring('return ' .. vim.trim(readme('**lazy.nvim**'))))()
  specification.config({ dir = vim.fn.fnamemodify(vim.env.PLUGIN, ':h:h') })
  check_that_it_works()
end)

local function git(folder, ...)
  local output =
    vim.fn.system({ 'git', '-C', folder, '-c', 'user.name=a', '-c', 'user.email=b', ... })
  assert(vim.v.shell_error == 0, output)
end

--- A repository with only the plugin in it.
local function repository()
  local folder = vim.fn.tempname()
  vim.fn.mkdir(folder .. '/editors', 'p')
  vim.fn.system({ 'cp', '-r', vim.env.PLUGIN, folder .. '/editors/nvim' })
  git(folder, 'init', '--quiet')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'Plugin')
  return folder
end

if vim.pack then
  h.test('is brought by vim.pack', function()
    forget_plugin()
    vim.fn.confirm = function()
      return 1 -- yes, install it
    end
    local lines = readme('**vim.pack**')
    local source = 'file://' .. repository()
    assert(loadstring((lines:gsub("https://[^']+", source))))()
    check_that_it_works()
  end)
end

h.run()
