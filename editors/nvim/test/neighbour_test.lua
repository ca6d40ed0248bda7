--- Beside another server, which stands for rust-analyzer: nothing of either is lost.
local h = dofile(vim.env.PLUGIN .. '/test/harness.lua')

require('wakeful').setup()
vim.api.nvim_create_autocmd('FileType', {
  pattern = 'rust',
  callback = function(event)
    h.start({
      name = 'neighbour',
      cmd = { vim.env.NEIGHBOUR, 'neighbour' },
      root_dir = vim.env.CRATE,
    }, event.buf)
  end,
})

local function has_both(text)
  return text:find('neighbour', 1, true) and text:find('Blocking call in async code', 1, true)
end

h.test('both are attached and show findings', function()
  h.edit('src/main.rs')
  h.wait_for_findings({ 'blocking_in_async' })
  h.wait('the findings of both', function()
    return #vim.diagnostic.get(0) == 2
  end)
end)

h.test('a hover shows what both say, and asking again leads into it', function()
  h.go_to('thread::sleep')
  vim.lsp.buf.hover()
  h.wait('both hovers', function()
    return has_both(h.text_of(h.float()))
  end)
  vim.lsp.buf.hover()
  h.wait('the cursor in the float', function()
    return vim.api.nvim_get_current_win() == h.float()
  end)
  assert(has_both(h.text_of(h.float())), h.text_of(h.float()))
end)

h.test('a hover where we have nothing to say is the other one', function()
  h.go_to('use std')
  vim.lsp.buf.hover()
  h.contains(h.text_of(h.float()), 'neighbour')
end)

h.test('code actions of both are offered', function()
  h.go_to('thread::sleep')
  local titles = {}
  vim.ui.select = function(items, options)
    for _, item in ipairs(items) do
      titles[options.format_item(item)] = true
    end
  end
  vim.lsp.buf.code_action()
  h.wait('a menu', function()
    return next(titles)
  end)
  local text = table.concat(vim.tbl_keys(titles), '\n')
  h.contains(text, 'Act as the neighbour')
  h.contains(text, 'tokio::time::sleep')
end)

h.test('columns are right for both, though each counts in its own way', function()
  h.edit('src/main.rs', 'async fn pause() {\n    let _ = "é𝒳"; std::thread::sleep(D);\n}')
  h.wait_for_findings({ 'blocking_in_async' })
  h.go_to('thread::sleep')
  vim.lsp.buf.hover()
  h.wait('both hovers', function()
    return has_both(h.text_of(h.float()))
  end)
  h.choose('tokio::time::sleep')
  h.wait('the repaired line', function()
    return h.lines()[2] == '    let _ = "é𝒳"; tokio::time::sleep(D).await;'
  end)
end)

h.run()
