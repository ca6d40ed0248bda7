//! What a bot does with a message is a future that has to be Send.

use std::rc::Rc;
use teloxide::prelude::*;

async fn counted(bot: Bot, message: Message) -> ResponseResult<()> {
    let count = Rc::new(1);
    tokio::task::yield_now().await;
    drop(count);
    Ok(())
}

async fn answered(bot: Bot, message: Message) -> ResponseResult<()> {
    bot.send_message(message.chat.id, "pong").await?;
    Ok(())
}

async fn run(bot: Bot) {
    let _ = dptree::entry().branch(dptree::endpoint(counted)); // want non_send_in_spawn
    let _ = dptree::entry().endpoint(answered);
    teloxide::repl(bot, |bot: Bot, message: Message| async move { // want non_send_in_spawn
        let count = Rc::new(1);
        tokio::task::yield_now().await;
        drop(count);
        Ok(())
    }).await;
}
