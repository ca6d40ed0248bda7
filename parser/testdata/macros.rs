async fn formats(guard: Guard, width: usize) {
    println!();
    println!("plain");
    println!("{guard} {{not}} {0} {guard:?} {x:>1$} {x:width$.prec$}", 1, 2, x = compute());
    println!(r#"{guard} \u{41}"#);
    println!("\u{41} {self}", );
    format!("{:$>5} {:#010width$}", a.b(), c);
    write!(f, "{}", guard.len())?;
    writeln!(f)?;
    assert!(map.get::<K, V>(k).is_some(), "no {k}");
    assert_eq!(left, "literal {x}", "message {y}");
    panic!("{}", total.await);
    unreachable!();
    eprintln!("{}", vec![1, 2].len()); // trailing
    print!("a", /* b */ c // d
    );
}

fn traced(user: User) {
    info!(user.id, ?user, name = %user.name, type = "x", "hello {user} {name}");
    tracing::debug!(target: "net", { code = 1, %why }, "went");
    warn!(parent: &span, count = ?list.len(), "message");
    event!(Level::INFO, answer = 42, "{answer}", answer = two);
    log::error!(target: "t", key:? = value, b = 2; "text {b}");
    let s = info_span!("request", method = %req.method());
    info!("{x}", x = 5);
    info!({ { NAME } = three, qux }, "msg");
}

fn errors() {
    anyhow!(source);
    bail!("bad {thing}: {}", other);
    ensure!(ok(), "not {ok}");
}

async fn futures_macros() {
    let v = vec![one(), |a, b| a + b, HashMap::<A, B>::new()];
    let z = vec![0u8; n * 2];
    let (a, b) = tokio::join!(one(), async { two().await });
    try_join!(biased; a(), b(),)?;
    tokio::pin!(a, b);
    let p = pin!(fut());
    let p = std::pin::pin!(fut());
    pin!(x);
    pin_mut!(x);
    tokio::pin! { let s = sleep(d); let t = x; }
    assert!(matches!(x, Some(y) | Other { y, .. } if y > 2));
    matches!(x, _);
    assert_matches!(x, Ok(n) if n > 1, "got {x:?}");
    let n = dbg!(a, lock.len());
    let j = json!({ "a": one.await, b: [1, null, { "c": f(x, y) }], "d": vec![1] });
    let m = hashmap! { "a" => one(), "b" => two() };
    stringify!(a b => ,);
}

async fn selects() {
    tokio::select! {
        biased;
        Some(x) = rx.recv(), if !done => { handle(x).await; println!("{x}") }
        _ = &mut sleep => break,
        Ok(mut y) | Err(mut y) = async { Ok(1) } => return Err(y),
        res = f(|a, b| a) => x = res,
        else => { done = true }
    }
    select! {
        a = fut_a => 1,
        fut_b => 2,
        default => 3,
        complete => break,
    };
    futures::select_biased! {
        x = inner_select() => select! { y = other => { join!(a, b); } },
    }
    crossbeam::select! {
        recv(r) -> msg => use_it(msg),
    }
    select! { x = half. => {} }
}

fn items() {
    thread_local! {
        pub static A: Cell<u32> = const { Cell::new(1) };
        static B: RefCell<Vec<u8>> = RefCell::new(vec![])
    }
    lazy_static! {
        /// Documented.
        static ref C: Mutex<HashMap<A, B>> = Mutex::new(HashMap::new());
    }
    cfg_if! {
        if #[cfg(unix)] { fn a() {} } else { use b; struct C; }
    }
}

cfg_rt! {
    mod runtime;
    #[doc(hidden)]
    pub fn block_on<F: Future>(f: F) -> F::Output { dbg!(f) }
}

cfg_not_loom! {
    cfg_net! { pub mod net; }
    use a::b;
    cfg_unix! { pub mod unix; }
}

fn not_items(guard: Guard) {
    cfg_if! { if #[cfg(a)] { drop(guard); } else { let x = 1; } }
    cfg_trace! { log!(guard); }
    cfg_trace! { use a::b; fn c() {} }
}

pin_project! {
    /// A future.
    pub struct Timeout<T> {
        #[pin]
        value: T,
    }
}

fn streams() -> impl Stream {
    let s = async_stream::stream! {
        for await x in input { yield x; }
        for i in 0..3 { yield next(i).await; }
    };
    try_stream!(let x = read().await?; yield x;)
}

static TABLE: Vec<u8> = vec![1];
unknown!(a, b);

async fn generic_arguments() {
    select! {
        a = collect::<Vec<u8>, B>() => parse::<HashMap<K, V>, Error>(a).await,
        _ = done => Map::<A, B>::new(), else => shift(1 << 2, x::y < z, 3 > 2),
    }
    info!(table = Map::<A, Vec<B>>::new(), "made {}", f::<A, B>(c));
    json!({ "a": Map::<A, B>::new(), "b": 1 });
}
