;;; eglot-test.el --- Eglot with the configuration that we ship -*- lexical-binding: t; -*-

(require 'harness)
(require 'eglot)
(setq eglot-autoshutdown nil
      eglot-confirm-server-initiated-edits nil
      eglot-confirm-server-edits nil
      eglot-sync-connect test-patience)
(load (getenv "CONFIGURATION"))

(defconst main (with-temp-buffer
                 (insert-file-contents (expand-file-name "src/main.rs" (getenv "CRATE")))
                 (buffer-string)))

(defun act (part &optional kind)
  "Carry out the action at point with PART in its title."
  (let ((completing-read-function (choose part)))
    (eglot-code-actions (point) (1+ (point)) kind t)))

(edit "src/main.rs")
(eglot-ensure)
(run-hooks 'post-command-hook)
(wait-for "the server" (eglot-managed-p))
(wait-for "a finding" (= 1 (length (findings))))

(replace "std::thread::sleep(Duration::from_secs(1));" "tokio::time::sleep(Duration::from_secs(1)).await;")
(wait-for "no finding once it is mended" (null (findings)))
(replace "tokio::time::sleep(Duration::from_secs(1)).await;" "let _ = \"é𝒳\"; std::thread::sleep(Duration::from_secs(1));")
(wait-for "the finding again, behind other characters"
          (equal '("std::thread::sleep") (mapcar #'marked (findings))))

(go-to "thread::sleep")
(let (hover)
  (eglot-hover-eldoc-function (lambda (text &rest _) (setq hover text)))
  (wait-for "a hover" (and hover (string-match-p "Blocking call in async code" hover))))

(act "tokio::time::sleep" "quickfix")
(wait-for "the repaired line" (has-line "    let _ = \"é𝒳\"; tokio::time::sleep(Duration::from_secs(1)).await;"))
(wait-for "no finding" (null (findings)))

(erase-buffer)
(insert main)
(wait-for "the finding of before" (= 1 (length (findings))))
(goto-char (point-min))
(act "safe fixes" "source.fixAll.wakeful")
(wait-for "all fixed" (has-line "    tokio::time::sleep(Duration::from_secs(1)).await;"))
(save-buffer)
(wait-for "no finding after all" (null (findings)))

(eglot-reconnect (eglot-current-server))
(replace "tokio::time::sleep(Duration::from_secs(1)).await;" "std::thread::sleep(Duration::from_secs(2));")
(wait-for "a finding of the server that was started again" (= 1 (length (findings))))

