local h = dofile(vim.env.PLUGIN .. '/test/harness.lua')

local function complete(line)
  return vim.fn.getcompletion(line, 'cmdline')
end

--- Tests that hold with and without a server; `link` is how pages link to locks.
local function test_pages(circumstances, link)
  local function test(name, run)
    h.test(name .. ' ' .. circumstances, run)
  end

  test('shows the page of a rule', function()
    vim.cmd('Wakeful explain await_holding_lock')
    local float = h.float()
    h.contains(h.text_of(float), '# Blocking lock held across an await')
    h.equal(float, vim.api.nvim_get_current_win())
  end)

  test('follows a link and comes back', function()
    vim.cmd('Wakeful explain await_holding_lock')
    local page = h.text_of(h.float())
    h.go_to(link)
    h.type('<CR>')
    h.wait('the topic', function()
      return h.text_of(h.float()):find('^# Locks')
    end)
    h.type('<BS>')
    h.equal(page, h.text_of(h.float()))
  end)

  test('goes from link to link', function()
    vim.cmd('Wakeful explain await_holding_lock')
    h.float()
    for _ = 1, 2 do
      local before = vim.fn.getcurpos()
      h.type('<Tab>')
      assert(require('wakeful.links').under_cursor(), 'no link at ' .. vim.fn.getline('.'))
      assert(not vim.deep_equal(before, vim.fn.getcurpos()), 'still at the same link')
    end
  end)

  test('closes by a key', function()
    for _, key in ipairs({ 'q', '<Esc>' }) do
      vim.cmd('Wakeful handbook locks')
      local float = h.float()
      h.type(key)
      h.equal(false, vim.api.nvim_win_is_valid(float))
    end
  end)

  test('shows the index', function()
    vim.cmd('Wakeful handbook')
    h.contains(h.text_of(h.float()), '](page:locks)')
    h.go_to('page:locks')
    h.type('gd')
    h.wait('the topic', function()
      return h.text_of(h.float()):find('^# Locks')
    end)
  end)

  test('searches', function()
    vim.cmd('Wakeful handbook cancel safety')
    h.contains(h.text_of(h.float()), 'cancel')
  end)

  test('names the nearest rule', function()
    h.wait_for_message('await_holding_lock', function()
      vim.cmd('Wakeful explain await_holding_lok')
    end)
  end)
end

h.test('completes', function()
  h.equal({ 'anatomy', 'explain', 'fix', 'handbook', 'info', 'restart' }, complete('Wakeful '))
  h.equal({ 'explain' }, complete('Wakeful e'))
  h.equal({ 'await_holding_lock' }, complete('Wakeful explain await_holding_l'))
  h.equal({ 'locks' }, complete('Wakeful handbook loc'))
  h.equal({}, complete('Wakeful restart '))
end)

h.test('says what subcommands there are', function()
  h.wait_for_message('anatomy, explain', function()
    vim.cmd('Wakeful nonsense')
  end)
end)

test_pages('without a server', 'wakeful handbook locks')

h.test('colours the Rust of a page', function()
  vim.cmd('Wakeful explain await_holding_lock')
  h.float()
  h.go_to('fn fetch')
  local group = vim.fn.synIDattr(vim.fn.synID(vim.fn.line('.'), vim.fn.col('.'), 1), 'name')
  h.equal('rustKeyword', group)
end)

h.test('starts a server', function()
  require('wakeful').setup()
  h.edit('src/main.rs')
  h.wait_for_findings({ 'blocking_in_async' })
end)

test_pages('with a server', 'page:locks')

h.test('explains the finding under the cursor', function()
  h.go_to('thread::sleep')
  vim.cmd('Wakeful explain')
  h.contains(h.text_of(h.float()), '# Blocking call in async code')
  h.type('q')
  h.go_to('use std')
  h.wait_for_message('name a rule', function()
    vim.cmd('Wakeful explain')
  end)
end)

h.test('shows the anatomy of the future around the cursor', function()
  h.go_to('pause().await')
  vim.cmd('Wakeful anatomy')
  h.contains(h.text_of(h.float()), '`pause()`')
  h.type('q')
  h.go_to('use std')
  h.wait_for_message('nothing is async here', function()
    vim.cmd('Wakeful anatomy')
  end)
end)

h.test('a code action explains', function()
  h.go_to('thread::sleep')
  h.choose('Explain')
  h.contains(h.text_of(h.float()), '# Blocking call in async code')
end)

h.test('a lens leads to the anatomy', function()
  h.edit(
    'src/main.rs',
    [[
async fn keep() {
    let kept = std::rc::Rc::new(1);
    tokio::task::yield_now().await;
    drop(kept);
}]]
  )
  local lens = vim.lsp.codelens
  if lens.enable then
    lens.enable(true, { bufnr = 0 })
  else
    lens.refresh()
  end
  h.wait('a lens', function()
    return #lens.get(lens.enable and { bufnr = 0 } or 0) > 0
  end)
  h.go_to('async fn')
  lens.run()
  h.contains(h.text_of(h.float()), 'async fn keep')
end)

h.test('says what runs', function()
  vim.cmd('Wakeful info')
  local text = h.text_of(h.float())
  h.contains(text, 'wakeful ')
  h.contains(text, 'root: `' .. vim.env.CRATE .. '`')
  h.contains(text, 'src/main.rs')
end)

h.run()
