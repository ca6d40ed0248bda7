;; Eglot runs one server for a buffer: here rass, which runs both behind it.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((rust-mode rust-ts-mode) "rass" "--" "rust-analyzer" "--" "wakeful" "server")))
