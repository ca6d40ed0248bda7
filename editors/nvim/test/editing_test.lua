local h = dofile(vim.env.PLUGIN .. '/test/harness.lua')

local blocking = [[
use std::time::Duration;

async fn pause() {
    std::thread::sleep(Duration::from_secs(1));
}]]

local awaiting = [[
use std::time::Duration;

async fn pause() {
    tokio::time::sleep(Duration::from_secs(1)).await;
}]]

h.edit('src/main.rs', blocking)
require('wakeful').setup()

h.test('attaches to a file that is open already', function()
  h.equal(vim.env.CRATE, h.client().config.root_dir)
end)

h.test('shows findings', function()
  h.wait_for_findings({ 'blocking_in_async' })
  local finding = vim.diagnostic.get(0)[1]
  h.equal({ 3, 4, 3, 22 }, { finding.lnum, finding.col, finding.end_lnum, finding.end_col })
end)

h.test('findings come and go while one types', function()
  h.go_to('std::thread')
  h.type('O// typed')
  h.wait('the finding a line below', function()
    local finding = vim.diagnostic.get(0)[1]
    return finding and finding.lnum == 4
  end)
  h.go_to('std::thread')
  h.type('Ctokio::time::sleep(Duration::from_secs(2)).await;')
  h.wait_for_findings({})
  h.go_to('tokio::time')
  h.type('Cstd::thread::sleep(Duration::from_secs(3));')
  h.wait_for_findings({ 'blocking_in_async' })
end)

h.test('explains a finding on hover', function()
  h.edit('src/main.rs', blocking)
  h.wait_for_findings({ 'blocking_in_async' })
  h.go_to('thread::sleep')
  vim.lsp.buf.hover()
  h.contains(h.text_of(h.float()), 'Blocking call in async code')
end)

h.test('a code action repairs', function()
  h.edit('src/main.rs', blocking)
  h.wait_for_findings({ 'blocking_in_async' })
  h.go_to('thread::sleep')
  h.choose('tokio::time::sleep')
  h.wait('the repaired text', function()
    return vim.deep_equal(vim.split(awaiting, '\n'), h.lines())
  end)
  h.wait_for_findings({})
end)

h.test('columns count as the server means them behind other characters', function()
  h.edit('src/main.rs', (blocking:gsub('    std', '    let _ = "é𝒳"; std')))
  h.wait_for_findings({ 'blocking_in_async' })
  local finding = vim.diagnostic.get(0)[1]
  h.equal(#'    let _ = "é𝒳"; ', finding.col)
  h.go_to('thread::sleep')
  h.choose('tokio::time::sleep')
  h.wait('the repaired line', function()
    return h.lines()[4] == '    let _ = "é𝒳"; tokio::time::sleep(Duration::from_secs(1)).await;'
  end)
end)

h.test('all safe fixes at once', function()
  local twice = blocking:gsub('    std[^\n]+', '%0\n%0')
  h.edit('src/main.rs', twice)
  h.wait_for_findings({ 'blocking_in_async', 'blocking_in_async' })
  h.equal(true, require('wakeful').fix())
  h.equal(vim.split((awaiting:gsub('    tokio[^\n]+', '%0\n%0')), '\n'), h.lines())
  h.wait_for_findings({})
  h.equal(false, require('wakeful').fix())
end)

h.test('fixes before a buffer is written, and saves', function()
  h.edit('src/main.rs', blocking)
  h.wait_for_findings({ 'blocking_in_async' })
  vim.api.nvim_create_autocmd('BufWritePre', {
    once = true,
    callback = function(event)
      require('wakeful').fix(event.buf)
    end,
  })
  vim.cmd('silent write')
  h.equal(vim.split(awaiting, '\n'), vim.fn.readfile(vim.api.nvim_buf_get_name(0)))
end)

h.test('checks the Rust in Markdown', function()
  h.edit('README.md')
  h.wait_for_findings({ 'blocking_in_async' })
end)

h.test('leaves alone what is no file', function()
  vim.cmd('enew')
  vim.bo.buftype = 'nofile'
  vim.bo.filetype = 'markdown'
  h.equal({}, require('wakeful.client').clients(0))
end)

h.run()
