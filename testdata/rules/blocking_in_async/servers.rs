//! Clients of servers that wait in the thread of whoever calls them.

use mysql::prelude::Queryable;

async fn with_mysql(url: &str) -> mysql::Result<Option<u32>> {
    let pool = mysql::Pool::new(url)?; // want blocking_in_async
    let mut conn = pool.get_conn()?; // want blocking_in_async
    conn.query_drop("delete from users")?; // want blocking_in_async
    conn.query_first("select count(*) from users") // want blocking_in_async
}

async fn with_mysql_async(url: &str) -> mysql_async::Result<()> {
    use mysql_async::prelude::Queryable;
    let pool = mysql_async::Pool::new(url);
    let mut conn = pool.get_conn().await?;
    conn.query_drop("delete from users").await?;
    pool.disconnect().await
}

async fn with_ssh(stream: std::net::TcpStream) -> Result<i32, ssh2::Error> {
    let mut session = ssh2::Session::new()?;
    session.set_tcp_stream(stream);
    session.handshake()?; // want blocking_in_async
    let mut channel = session.channel_session()?; // want blocking_in_async
    channel.exec("ls")?; // want blocking_in_async
    channel.exit_status()
}

async fn with_ftp() -> suppaftp::FtpResult<String> {
    let mut ftp = suppaftp::FtpStream::connect("127.0.0.1:21")?; // want blocking_in_async
    ftp.login("me", "secret")?; // want blocking_in_async
    ftp.pwd() // want blocking_in_async
}

async fn with_imap<T: std::io::Read + std::io::Write>(client: imap::Client<T>) -> usize {
    let Ok(mut session) = client.login("me", "secret") else { return 0 }; // want blocking_in_async
    if session.select("INBOX").is_err() { // want blocking_in_async
        return 0;
    }
    session.idle().is_ok() as usize // want blocking_in_async
}

async fn with_mqtt(client: &rumqttc::Client, tasks: &rumqttc::AsyncClient) -> Result<(), rumqttc::ClientError> {
    let qos = rumqttc::QoS::AtLeastOnce;
    client.publish("a", qos, false, "b")?; // want blocking_in_async
    client.try_publish("a", qos, false, "b")?;
    tasks.publish("a", qos, false, "b").await
}

async fn with_paho(client: &paho_mqtt::Client, tasks: &paho_mqtt::AsyncClient) -> paho_mqtt::Result<()> {
    client.connect(None)?; // want blocking_in_async
    tasks.publish(paho_mqtt::Message::new("a", "b", 1)).wait()?; // want blocking_in_async
    tasks.publish(paho_mqtt::Message::new("a", "b", 1)).await
}

async fn of_the_broker(mut connection: rumqttc::Connection) {
    for event in connection.iter() { // want blocking_in_async
        println!("{event:?}");
    }
}

async fn with_a_port() -> serialport::Result<()> {
    let mut port = serialport::new("/dev/ttyUSB0", 9600).open()?; // want blocking_in_async
    port.set_baud_rate(19200)
}
