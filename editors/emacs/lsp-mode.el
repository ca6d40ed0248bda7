;; An add-on runs beside the server of the language.
(with-eval-after-load 'lsp-mode
  (lsp-register-client
   (make-lsp-client :server-id 'wakeful
                    :new-connection (lsp-stdio-connection '("wakeful" "server"))
                    :activation-fn (lsp-activate-on "rust" "markdown")
                    :add-on? t)))
