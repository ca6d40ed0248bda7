--- Which folder the server is told to read for a file.
local M = {}

local uv = vim.uv or vim.loop

local function has(folder, name)
  return uv.fs_stat(folder .. '/' .. name) ~= nil
end

--- Whether the Cargo.toml of `folder` is that of a workspace.
local function is_workspace(folder)
  local file = io.open(folder .. '/Cargo.toml')
  if not file then
    return false
  end
  local text = file:read('*a')
  file:close()
  return ('\n' .. text):find('\n%s*%[workspace[%].]') ~= nil
end

--- The Cargo workspace around a file; without one, the nearest package or folder
--- with a wakeful.toml; without those, the repository.
---
--- Looks no further up than the repository.
---@param path string
---@return string? folder, nil for a file that stands alone
function M.find(path)
  local nearest
  local folder = vim.fn.fnamemodify(path, ':p:h')
  while true do
    if is_workspace(folder) then
      return folder
    end
    if has(folder, 'Cargo.toml') or has(folder, 'wakeful.toml') then
      nearest = nearest or folder
    end
    local above = vim.fn.fnamemodify(folder, ':h')
    if has(folder, '.git') then
      return nearest or folder
    elseif above == folder then
      return nearest
    end
    folder = above
  end
end

return M
