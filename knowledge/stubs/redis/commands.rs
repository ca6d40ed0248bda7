#![wakeful::source = "redis 1.8.1 source and documentation, commands/; the macro implement_commands writes the same commands into each"]

// What a command takes as a key or a value is any `ToRedisArgs`, which is not
// asked for here: code that compiles passes one.

use crate::{ConnectionLike, RedisFuture, RedisResult};

pub trait Commands: ConnectionLike + Sized {
    #[wakeful::blocking = "waits for the server"]
    fn get<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn mget<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn keys<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn set<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn mset<'a, K, V, RV>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn set_ex<K, V, RV>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn pset_ex<K, V, RV>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn set_nx<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn mset_nx<'a, K, V, RV>(&mut self, items: &'a [(K, V)]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn getset<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn getrange<K, RV>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn setrange<K, V, RV>(&mut self, key: K, offset: isize, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn del<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn digest<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn exists<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn expire<K, RV>(&mut self, key: K, seconds: i64) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn expire_at<K, RV>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn pexpire<K, RV>(&mut self, key: K, ms: i64) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn pexpire_at<K, RV>(&mut self, key: K, ts: i64) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn persist<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn get_del<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn rename<K, N, RV>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn rename_nx<K, N, RV>(&mut self, key: K, new_key: N) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn unlink<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn append<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn incr<K, V, RV>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn decr<K, V, RV>(&mut self, key: K, delta: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn setbit<K, RV>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn getbit<K, RV>(&mut self, key: K, offset: usize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bitcount<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bitcount_range<K, RV>(&mut self, key: K, start: usize, end: usize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_and<D, S, RV>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_or<D, S, RV>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_xor<D, S, RV>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_not<D, S, RV>(&mut self, dstkey: D, srckey: S) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_diff<D, S, RV>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_diff1<D, S, RV>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_and_or<D, S, RV>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_one<D, S, RV>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn strlen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hget<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hmget<K, F, RV>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hdel<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hget_del<K, F, RV>(&mut self, key: K, fields: F) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hset<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hset_nx<K, F, V, RV>(&mut self, key: K, field: F, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hset_multiple<'a, K, F, V, RV>(&mut self, key: K, items: &'a [(F, V)]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hincr<K, F, D, RV>(&mut self, key: K, field: F, delta: D) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hexists<K, F, RV>(&mut self, key: K, field: F) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hkeys<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hvals<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn hlen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn brpoplpush<S, D, RV>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn lindex<K, RV>(&mut self, key: K, index: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn llen<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn lpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn lpush_exists<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn lrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn lrem<K, V, RV>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn ltrim<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn lset<K, V, RV>(&mut self, key: K, index: isize, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn ping<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn ping_message<K, RV>(&mut self, message: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn rpoplpush<K, D, RV>(&mut self, key: K, dstkey: D) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn rpush<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn rpush_exists<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn sadd<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn scard<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn sdiff<K, RV>(&mut self, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn sdiffstore<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn sinter<K, RV>(&mut self, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn sinterstore<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn sismember<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn smismember<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn smembers<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn smove<S, D, M, RV>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn srandmember<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn srandmember_multiple<K, RV>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn srem<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn sunion<K, RV>(&mut self, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn sunionstore<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zadd_multiple<'a, K, S, M, RV>(&mut self, key: K, items: &'a [(S, M)]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zcard<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zcount<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zincr<K, M, D, RV>(&mut self, key: K, member: M, delta: D) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore_min<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore_max<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore_weights<'a, D, K, W, RV>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore_min_weights<'a, D, K, W, RV>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore_max_weights<'a, D, K, W, RV>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zlexcount<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bzpopmax<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zpopmax<K, RV>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bzpopmin<K, RV>(&mut self, key: K, timeout: f64) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zpopmin<K, RV>(&mut self, key: K, count: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bzmpop_max<K, RV>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zmpop_max<K, RV>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bzmpop_min<K, RV>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zmpop_min<K, RV>(&mut self, keys: K, count: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrange_withscores<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrangebylex<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrangebylex<K, MM, M, RV>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrangebyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrangebyscore_withscores<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrank<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrem<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrembylex<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zremrangebyrank<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrembyscore<K, M, MM, RV>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrange<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrange_withscores<K, RV>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrangebyscore<K, MM, M, RV>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrangebyscore_withscores<K, MM, M, RV>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrank<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zscore<K, M, RV>(&mut self, key: K, member: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zscore_multiple<'a, K, M, RV>(&mut self, key: K, members: &'a [M]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore_min<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore_max<D, K, RV>(&mut self, dstkey: D, keys: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore_weights<'a, D, K, W, RV>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore_min_weights<'a, D, K, W, RV>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore_max_weights<'a, D, K, W, RV>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn vcard<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn vdim<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn vrem<K, E, RV>(&mut self, key: K, element: E) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn vdelattr<K, E, RV>(&mut self, key: K, element: E) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn vgetattr<K, E, RV>(&mut self, key: K, element: E) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn vrandmember<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn vrandmember_multiple<K, RV>(&mut self, key: K, count: usize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn pfadd<K, E, RV>(&mut self, key: K, element: E) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn pfcount<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn pfmerge<D, S, RV>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn publish<K, E, RV>(&mut self, channel: K, message: E) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn spublish<K, E, RV>(&mut self, channel: K, message: E) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn object_encoding<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn object_idletime<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn object_freq<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn object_refcount<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn client_getname<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn client_id<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn client_setname<K, RV>(&mut self, connection_name: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_load<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_save<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_list<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_users<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_setuser<K, RV>(&mut self, username: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_deluser<'a, K, RV>(&mut self, usernames: &'a [K]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_dryrun<K, C, A, RV>(&mut self, username: K, command: C, args: A) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_cat<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_cat_categoryname<K, RV>(&mut self, categoryname: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_genpass<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_genpass_bits<RV>(&mut self, bits: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_whoami<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_log<RV>(&mut self, count: isize) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_log_reset<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_help<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn geo_add<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn geo_hash<K, M, RV>(&mut self, key: K, members: M) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn flushall<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn flushdb<RV>(&mut self) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_add<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_card<K, RV>(&mut self, key: K) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_exists<K, V, RV>(&mut self, key: K, value: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_madd<K, V, RV>(&mut self, key: K, items: V) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_mexists<'a, K, V, RV>(&mut self, key: K, items: &'a [V]) -> RedisResult<RV>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_reserve<K, RV>(&mut self, key: K, err_rate: f64, capacity: usize) -> RedisResult<RV>;
}
impl<T> Commands for T where T: ConnectionLike {}

pub trait TypedCommands: ConnectionLike + Sized {
    #[wakeful::blocking = "waits for the server"]
    fn get<K>(&mut self, key: K) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn mget<K>(&mut self, key: K) -> RedisResult<Vec<Option<String>>>;
    #[wakeful::blocking = "waits for the server"]
    fn keys<K>(&mut self, key: K) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn set<K, V>(&mut self, key: K, value: V) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn mset<'a, K, V>(&mut self, items: &'a [(K, V)]) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn set_ex<K, V>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn pset_ex<K, V>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn set_nx<K, V>(&mut self, key: K, value: V) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn mset_nx<'a, K, V>(&mut self, items: &'a [(K, V)]) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn getset<K, V>(&mut self, key: K, value: V) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn getrange<K>(&mut self, key: K, from: isize, to: isize) -> RedisResult<String>;
    #[wakeful::blocking = "waits for the server"]
    fn setrange<K, V>(&mut self, key: K, offset: isize, value: V) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn del<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn digest<K>(&mut self, key: K) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn exists<K>(&mut self, key: K) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn expire<K>(&mut self, key: K, seconds: i64) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn expire_at<K>(&mut self, key: K, ts: i64) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn pexpire<K>(&mut self, key: K, ms: i64) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn pexpire_at<K>(&mut self, key: K, ts: i64) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn persist<K>(&mut self, key: K) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn get_del<K>(&mut self, key: K) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn rename<K, N>(&mut self, key: K, new_key: N) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn rename_nx<K, N>(&mut self, key: K, new_key: N) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn unlink<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn append<K, V>(&mut self, key: K, value: V) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn incr<K, V>(&mut self, key: K, delta: V) -> RedisResult<isize>;
    #[wakeful::blocking = "waits for the server"]
    fn decr<K, V>(&mut self, key: K, delta: V) -> RedisResult<isize>;
    #[wakeful::blocking = "waits for the server"]
    fn setbit<K>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn getbit<K>(&mut self, key: K, offset: usize) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn bitcount<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bitcount_range<K>(&mut self, key: K, start: usize, end: usize) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_and<D, S>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_or<D, S>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_xor<D, S>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_not<D, S>(&mut self, dstkey: D, srckey: S) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_diff<D, S>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_diff1<D, S>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_and_or<D, S>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bit_one<D, S>(&mut self, dstkey: D, srckeys: S) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn strlen<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn hget<K, F>(&mut self, key: K, field: F) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn hmget<K, F>(&mut self, key: K, fields: F) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn hdel<K, F>(&mut self, key: K, field: F) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn hget_del<K, F>(&mut self, key: K, fields: F) -> RedisResult<Vec<Option<String>>>;
    #[wakeful::blocking = "waits for the server"]
    fn hset<K, F, V>(&mut self, key: K, field: F, value: V) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn hset_nx<K, F, V>(&mut self, key: K, field: F, value: V) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn hset_multiple<'a, K, F, V>(&mut self, key: K, items: &'a [(F, V)]) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn hincr<K, F, D>(&mut self, key: K, field: F, delta: D) -> RedisResult<f64>;
    #[wakeful::blocking = "waits for the server"]
    fn hexists<K, F>(&mut self, key: K, field: F) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn hkeys<K>(&mut self, key: K) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn hvals<K>(&mut self, key: K) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn hlen<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn brpoplpush<S, D>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn lindex<K>(&mut self, key: K, index: isize) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn llen<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn lpush<K, V>(&mut self, key: K, value: V) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn lpush_exists<K, V>(&mut self, key: K, value: V) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn lrange<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn lrem<K, V>(&mut self, key: K, count: isize, value: V) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn ltrim<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn lset<K, V>(&mut self, key: K, index: isize, value: V) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn ping(&mut self) -> RedisResult<String>;
    #[wakeful::blocking = "waits for the server"]
    fn ping_message<K>(&mut self, message: K) -> RedisResult<String>;
    #[wakeful::blocking = "waits for the server"]
    fn rpoplpush<K, D>(&mut self, key: K, dstkey: D) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn rpush<K, V>(&mut self, key: K, value: V) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn rpush_exists<K, V>(&mut self, key: K, value: V) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn sadd<K, M>(&mut self, key: K, member: M) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn scard<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn sdiff<K>(&mut self, keys: K) -> RedisResult<HashSet<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn sdiffstore<D, K>(&mut self, dstkey: D, keys: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn sinter<K>(&mut self, keys: K) -> RedisResult<HashSet<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn sinterstore<D, K>(&mut self, dstkey: D, keys: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn sismember<K, M>(&mut self, key: K, member: M) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn smismember<K, M>(&mut self, key: K, members: M) -> RedisResult<Vec<bool>>;
    #[wakeful::blocking = "waits for the server"]
    fn smembers<K>(&mut self, key: K) -> RedisResult<HashSet<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn smove<S, D, M>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn srandmember<K>(&mut self, key: K) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn srandmember_multiple<K>(&mut self, key: K, count: isize) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn srem<K, M>(&mut self, key: K, member: M) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn sunion<K>(&mut self, keys: K) -> RedisResult<HashSet<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn sunionstore<D, K>(&mut self, dstkey: D, keys: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zadd_multiple<'a, K, S, M>(&mut self, key: K, items: &'a [(S, M)]) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zcard<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zincr<K, M, D>(&mut self, key: K, member: M, delta: D) -> RedisResult<f64>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore<D, K>(&mut self, dstkey: D, keys: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore_min<D, K>(&mut self, dstkey: D, keys: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore_max<D, K>(&mut self, dstkey: D, keys: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore_min_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zinterstore_max_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zlexcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bzpopmax<K>(&mut self, key: K, timeout: f64) -> RedisResult<Option<(String, String, f64)>>;
    #[wakeful::blocking = "waits for the server"]
    fn zpopmax<K>(&mut self, key: K, count: isize) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn bzpopmin<K>(&mut self, key: K, timeout: f64) -> RedisResult<Option<(String, String, f64)>>;
    #[wakeful::blocking = "waits for the server"]
    fn zpopmin<K>(&mut self, key: K, count: isize) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn bzmpop_max<K>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<Option<(String, Vec<(String, f64)>)>>;
    #[wakeful::blocking = "waits for the server"]
    fn zmpop_max<K>(&mut self, keys: K, count: isize) -> RedisResult<Option<(String, Vec<(String, f64)>)>>;
    #[wakeful::blocking = "waits for the server"]
    fn bzmpop_min<K>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<Option<(String, Vec<(String, f64)>)>>;
    #[wakeful::blocking = "waits for the server"]
    fn zmpop_min<K>(&mut self, keys: K, count: isize) -> RedisResult<Option<(String, Vec<(String, f64)>)>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrange<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<(String, f64)>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrangebylex<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrangebylex<K, MM, M>(&mut self, key: K, max: MM, min: M) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrangebyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrangebyscore_withscores<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<Vec<(String, usize)>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrank<K, M>(&mut self, key: K, member: M) -> RedisResult<Option<usize>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrem<K, M>(&mut self, key: K, members: M) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zrembylex<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zremrangebyrank<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zrembyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrange<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrangebyscore<K, MM, M>(&mut self, key: K, max: MM, min: M) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrangebyscore_withscores<K, MM, M>(&mut self, key: K, max: MM, min: M) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn zrevrank<K, M>(&mut self, key: K, member: M) -> RedisResult<Option<usize>>;
    #[wakeful::blocking = "waits for the server"]
    fn zscore<K, M>(&mut self, key: K, member: M) -> RedisResult<Option<f64>>;
    #[wakeful::blocking = "waits for the server"]
    fn zscore_multiple<'a, K, M>(&mut self, key: K, members: &'a [M]) -> RedisResult<Option<Vec<f64>>>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore<D, K>(&mut self, dstkey: D, keys: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore_min<D, K>(&mut self, dstkey: D, keys: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore_max<D, K>(&mut self, dstkey: D, keys: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore_min_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn zunionstore_max_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn vcard<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn vdim<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn vrem<K, E>(&mut self, key: K, element: E) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn vdelattr<K, E>(&mut self, key: K, element: E) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn vgetattr<K, E>(&mut self, key: K, element: E) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn vrandmember<K>(&mut self, key: K) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn vrandmember_multiple<K>(&mut self, key: K, count: usize) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn pfadd<K, E>(&mut self, key: K, element: E) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn pfcount<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn pfmerge<D, S>(&mut self, dstkey: D, srckeys: S) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn publish<K, E>(&mut self, channel: K, message: E) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn spublish<K, E>(&mut self, channel: K, message: E) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn object_encoding<K>(&mut self, key: K) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn object_idletime<K>(&mut self, key: K) -> RedisResult<Option<usize>>;
    #[wakeful::blocking = "waits for the server"]
    fn object_freq<K>(&mut self, key: K) -> RedisResult<Option<usize>>;
    #[wakeful::blocking = "waits for the server"]
    fn object_refcount<K>(&mut self, key: K) -> RedisResult<Option<usize>>;
    #[wakeful::blocking = "waits for the server"]
    fn client_getname(&mut self) -> RedisResult<Option<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn client_id(&mut self) -> RedisResult<isize>;
    #[wakeful::blocking = "waits for the server"]
    fn client_setname<K>(&mut self, connection_name: K) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_load(&mut self) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_save(&mut self) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_list(&mut self) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_users(&mut self) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_setuser<K>(&mut self, username: K) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_deluser<'a, K>(&mut self, usernames: &'a [K]) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_dryrun<K, C, A>(&mut self, username: K, command: C, args: A) -> RedisResult<String>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_cat(&mut self) -> RedisResult<HashSet<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_cat_categoryname<K>(&mut self, categoryname: K) -> RedisResult<HashSet<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_genpass(&mut self) -> RedisResult<String>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_genpass_bits(&mut self, bits: isize) -> RedisResult<String>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_whoami(&mut self) -> RedisResult<String>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_log(&mut self, count: isize) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_log_reset(&mut self) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn acl_help(&mut self) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn geo_add<K, M>(&mut self, key: K, members: M) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn geo_hash<K, M>(&mut self, key: K, members: M) -> RedisResult<Vec<String>>;
    #[wakeful::blocking = "waits for the server"]
    fn flushall(&mut self) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn flushdb(&mut self) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_add<K, V>(&mut self, key: K, value: V) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_card<K>(&mut self, key: K) -> RedisResult<usize>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_exists<K, V>(&mut self, key: K, value: V) -> RedisResult<bool>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_madd<K, V>(&mut self, key: K, items: V) -> RedisResult<Vec<bool>>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_mexists<'a, K, V>(&mut self, key: K, items: &'a [V]) -> RedisResult<Vec<bool>>;
    #[wakeful::blocking = "waits for the server"]
    fn bf_reserve<K>(&mut self, key: K, err_rate: f64, capacity: usize) -> RedisResult<()>;
}
impl<T> TypedCommands for T where T: ConnectionLike {}

pub trait AsyncCommands: crate::aio::ConnectionLike + Send + Sized {
    fn get<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn mget<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn keys<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn set<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn mset<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, RV>;
    fn set_ex<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V, seconds: u64) -> RedisFuture<'a, RV>;
    fn pset_ex<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V, milliseconds: u64) -> RedisFuture<'a, RV>;
    fn set_nx<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn mset_nx<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, RV>;
    fn getset<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn getrange<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, from: isize, to: isize) -> RedisFuture<'a, RV>;
    fn setrange<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, offset: isize, value: V) -> RedisFuture<'a, RV>;
    fn del<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn digest<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn exists<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn expire<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, seconds: i64) -> RedisFuture<'a, RV>;
    fn expire_at<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>;
    fn pexpire<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, ms: i64) -> RedisFuture<'a, RV>;
    fn pexpire_at<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV>;
    fn persist<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn get_del<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn rename<'a, K: Send + Sync + 'a, N: Send + Sync + 'a, RV>(&'a mut self, key: K, new_key: N) -> RedisFuture<'a, RV>;
    fn rename_nx<'a, K: Send + Sync + 'a, N: Send + Sync + 'a, RV>(&'a mut self, key: K, new_key: N) -> RedisFuture<'a, RV>;
    fn unlink<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn append<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn incr<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV>;
    fn decr<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV>;
    fn setbit<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, offset: usize, value: bool) -> RedisFuture<'a, RV>;
    fn getbit<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, offset: usize) -> RedisFuture<'a, RV>;
    fn bitcount<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn bitcount_range<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, start: usize, end: usize) -> RedisFuture<'a, RV>;
    fn bit_and<'a, D: Send + Sync + 'a, S: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_or<'a, D: Send + Sync + 'a, S: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_xor<'a, D: Send + Sync + 'a, S: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_not<'a, D: Send + Sync + 'a, S: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, srckey: S) -> RedisFuture<'a, RV>;
    fn bit_diff<'a, D: Send + Sync + 'a, S: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_diff1<'a, D: Send + Sync + 'a, S: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_and_or<'a, D: Send + Sync + 'a, S: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn bit_one<'a, D: Send + Sync + 'a, S: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn strlen<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hget<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, RV>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
    fn hmget<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, RV>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hdel<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, RV>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
    fn hget_del<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, RV>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV>;
    fn hset<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, RV>;
    fn hset_nx<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, RV>;
    fn hset_multiple<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, items: &'a [(F, V)]) -> RedisFuture<'a, RV>;
    fn hincr<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, D: Send + Sync + 'a, RV>(&'a mut self, key: K, field: F, delta: D) -> RedisFuture<'a, RV>;
    fn hexists<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, RV>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV>;
    fn hkeys<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hvals<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn hlen<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn brpoplpush<'a, S: Send + Sync + 'a, D: Send + Sync + 'a, RV>(&'a mut self, srckey: S, dstkey: D, timeout: f64) -> RedisFuture<'a, RV>;
    fn lindex<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, index: isize) -> RedisFuture<'a, RV>;
    fn llen<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn lpush<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn lpush_exists<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn lrange<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn lrem<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, count: isize, value: V) -> RedisFuture<'a, RV>;
    fn ltrim<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn lset<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, index: isize, value: V) -> RedisFuture<'a, RV>;
    fn ping<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn ping_message<'a, K: Send + Sync + 'a, RV>(&'a mut self, message: K) -> RedisFuture<'a, RV>;
    fn rpoplpush<'a, K: Send + Sync + 'a, D: Send + Sync + 'a, RV>(&'a mut self, key: K, dstkey: D) -> RedisFuture<'a, RV>;
    fn rpush<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn rpush_exists<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn sadd<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn scard<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn sdiff<'a, K: Send + Sync + 'a, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
    fn sdiffstore<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn sinter<'a, K: Send + Sync + 'a, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
    fn sinterstore<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn sismember<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn smismember<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
    fn smembers<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn smove<'a, S: Send + Sync + 'a, D: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, srckey: S, dstkey: D, member: M) -> RedisFuture<'a, RV>;
    fn srandmember<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn srandmember_multiple<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
    fn srem<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn sunion<'a, K: Send + Sync + 'a, RV>(&'a mut self, keys: K) -> RedisFuture<'a, RV>;
    fn sunionstore<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn zadd_multiple<'a, K: Send + Sync + 'a, S: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, items: &'a [(S, M)]) -> RedisFuture<'a, RV>;
    fn zcard<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn zcount<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zincr<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, D: Send + Sync + 'a, RV>(&'a mut self, key: K, member: M, delta: D) -> RedisFuture<'a, RV>;
    fn zinterstore<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn zinterstore_min<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn zinterstore_max<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn zinterstore_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn zinterstore_min_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn zinterstore_max_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn zlexcount<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn bzpopmax<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
    fn zpopmax<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
    fn bzpopmin<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV>;
    fn zpopmin<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV>;
    fn bzmpop_max<'a, K: Send + Sync + 'a, RV>(&'a mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<'a, RV>;
    fn zmpop_max<'a, K: Send + Sync + 'a, RV>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>;
    fn bzmpop_min<'a, K: Send + Sync + 'a, RV>(&'a mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<'a, RV>;
    fn zmpop_min<'a, K: Send + Sync + 'a, RV>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV>;
    fn zrange<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn zrange_withscores<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn zrangebylex<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zrevrangebylex<'a, K: Send + Sync + 'a, MM: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>;
    fn zrangebyscore<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zrangebyscore_withscores<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zrank<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn zrem<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
    fn zrembylex<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zremrangebyrank<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn zrembyscore<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a, RV>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV>;
    fn zrevrange<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn zrevrange_withscores<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV>;
    fn zrevrangebyscore<'a, K: Send + Sync + 'a, MM: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>;
    fn zrevrangebyscore_withscores<'a, K: Send + Sync + 'a, MM: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV>;
    fn zrevrank<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn zscore<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV>;
    fn zscore_multiple<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, members: &'a [M]) -> RedisFuture<'a, RV>;
    fn zunionstore<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn zunionstore_min<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn zunionstore_max<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV>;
    fn zunionstore_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn zunionstore_min_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn zunionstore_max_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, RV>;
    fn vcard<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn vdim<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn vrem<'a, K: Send + Sync + 'a, E: Send + Sync + 'a, RV>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV>;
    fn vdelattr<'a, K: Send + Sync + 'a, E: Send + Sync + 'a, RV>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV>;
    fn vgetattr<'a, K: Send + Sync + 'a, E: Send + Sync + 'a, RV>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV>;
    fn vrandmember<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn vrandmember_multiple<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, count: usize) -> RedisFuture<'a, RV>;
    fn pfadd<'a, K: Send + Sync + 'a, E: Send + Sync + 'a, RV>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV>;
    fn pfcount<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn pfmerge<'a, D: Send + Sync + 'a, S: Send + Sync + 'a, RV>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV>;
    fn publish<'a, K: Send + Sync + 'a, E: Send + Sync + 'a, RV>(&'a mut self, channel: K, message: E) -> RedisFuture<'a, RV>;
    fn spublish<'a, K: Send + Sync + 'a, E: Send + Sync + 'a, RV>(&'a mut self, channel: K, message: E) -> RedisFuture<'a, RV>;
    fn object_encoding<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn object_idletime<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn object_freq<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn object_refcount<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn client_getname<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn client_id<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn client_setname<'a, K: Send + Sync + 'a, RV>(&'a mut self, connection_name: K) -> RedisFuture<'a, RV>;
    fn acl_load<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_save<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_list<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_users<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_setuser<'a, K: Send + Sync + 'a, RV>(&'a mut self, username: K) -> RedisFuture<'a, RV>;
    fn acl_deluser<'a, K: Send + Sync + 'a, RV>(&'a mut self, usernames: &'a [K]) -> RedisFuture<'a, RV>;
    fn acl_dryrun<'a, K: Send + Sync + 'a, C: Send + Sync + 'a, A: Send + Sync + 'a, RV>(&'a mut self, username: K, command: C, args: A) -> RedisFuture<'a, RV>;
    fn acl_cat<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_cat_categoryname<'a, K: Send + Sync + 'a, RV>(&'a mut self, categoryname: K) -> RedisFuture<'a, RV>;
    fn acl_genpass<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_genpass_bits<'a, RV>(&'a mut self, bits: isize) -> RedisFuture<'a, RV>;
    fn acl_whoami<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_log<'a, RV>(&'a mut self, count: isize) -> RedisFuture<'a, RV>;
    fn acl_log_reset<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn acl_help<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn geo_add<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
    fn geo_hash<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, RV>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV>;
    fn flushall<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn flushdb<'a, RV>(&'a mut self) -> RedisFuture<'a, RV>;
    fn bf_add<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn bf_card<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K) -> RedisFuture<'a, RV>;
    fn bf_exists<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV>;
    fn bf_madd<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, items: V) -> RedisFuture<'a, RV>;
    fn bf_mexists<'a, K: Send + Sync + 'a, V: Send + Sync + 'a, RV>(&'a mut self, key: K, items: &'a [V]) -> RedisFuture<'a, RV>;
    fn bf_reserve<'a, K: Send + Sync + 'a, RV>(&'a mut self, key: K, err_rate: f64, capacity: usize) -> RedisFuture<'a, RV>;
}
impl<T> AsyncCommands for T where T: crate::aio::ConnectionLike + Send {}

pub trait AsyncTypedCommands: crate::aio::ConnectionLike + Send + Sized {
    fn get<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Option<String>>;
    fn mget<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Vec<Option<String>>>;
    fn keys<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Vec<String>>;
    fn set<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V) -> RedisFuture<'a, ()>;
    fn mset<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, ()>;
    fn set_ex<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V, seconds: u64) -> RedisFuture<'a, ()>;
    fn pset_ex<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V, milliseconds: u64) -> RedisFuture<'a, ()>;
    fn set_nx<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V) -> RedisFuture<'a, bool>;
    fn mset_nx<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, items: &'a [(K, V)]) -> RedisFuture<'a, bool>;
    fn getset<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V) -> RedisFuture<'a, Option<String>>;
    fn getrange<'a, K: Send + Sync + 'a>(&'a mut self, key: K, from: isize, to: isize) -> RedisFuture<'a, String>;
    fn setrange<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, offset: isize, value: V) -> RedisFuture<'a, usize>;
    fn del<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn digest<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Option<String>>;
    fn exists<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, bool>;
    fn expire<'a, K: Send + Sync + 'a>(&'a mut self, key: K, seconds: i64) -> RedisFuture<'a, bool>;
    fn expire_at<'a, K: Send + Sync + 'a>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, bool>;
    fn pexpire<'a, K: Send + Sync + 'a>(&'a mut self, key: K, ms: i64) -> RedisFuture<'a, bool>;
    fn pexpire_at<'a, K: Send + Sync + 'a>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, bool>;
    fn persist<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, bool>;
    fn get_del<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Option<String>>;
    fn rename<'a, K: Send + Sync + 'a, N: Send + Sync + 'a>(&'a mut self, key: K, new_key: N) -> RedisFuture<'a, ()>;
    fn rename_nx<'a, K: Send + Sync + 'a, N: Send + Sync + 'a>(&'a mut self, key: K, new_key: N) -> RedisFuture<'a, bool>;
    fn unlink<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn append<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V) -> RedisFuture<'a, usize>;
    fn incr<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, isize>;
    fn decr<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, isize>;
    fn setbit<'a, K: Send + Sync + 'a>(&'a mut self, key: K, offset: usize, value: bool) -> RedisFuture<'a, bool>;
    fn getbit<'a, K: Send + Sync + 'a>(&'a mut self, key: K, offset: usize) -> RedisFuture<'a, bool>;
    fn bitcount<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn bitcount_range<'a, K: Send + Sync + 'a>(&'a mut self, key: K, start: usize, end: usize) -> RedisFuture<'a, usize>;
    fn bit_and<'a, D: Send + Sync + 'a, S: Send + Sync + 'a>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, usize>;
    fn bit_or<'a, D: Send + Sync + 'a, S: Send + Sync + 'a>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, usize>;
    fn bit_xor<'a, D: Send + Sync + 'a, S: Send + Sync + 'a>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, usize>;
    fn bit_not<'a, D: Send + Sync + 'a, S: Send + Sync + 'a>(&'a mut self, dstkey: D, srckey: S) -> RedisFuture<'a, usize>;
    fn bit_diff<'a, D: Send + Sync + 'a, S: Send + Sync + 'a>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, usize>;
    fn bit_diff1<'a, D: Send + Sync + 'a, S: Send + Sync + 'a>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, usize>;
    fn bit_and_or<'a, D: Send + Sync + 'a, S: Send + Sync + 'a>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, usize>;
    fn bit_one<'a, D: Send + Sync + 'a, S: Send + Sync + 'a>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, usize>;
    fn strlen<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn hget<'a, K: Send + Sync + 'a, F: Send + Sync + 'a>(&'a mut self, key: K, field: F) -> RedisFuture<'a, Option<String>>;
    fn hmget<'a, K: Send + Sync + 'a, F: Send + Sync + 'a>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, Vec<String>>;
    fn hdel<'a, K: Send + Sync + 'a, F: Send + Sync + 'a>(&'a mut self, key: K, field: F) -> RedisFuture<'a, usize>;
    fn hget_del<'a, K: Send + Sync + 'a, F: Send + Sync + 'a>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, Vec<Option<String>>>;
    fn hset<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, usize>;
    fn hset_nx<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, bool>;
    fn hset_multiple<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, items: &'a [(F, V)]) -> RedisFuture<'a, ()>;
    fn hincr<'a, K: Send + Sync + 'a, F: Send + Sync + 'a, D: Send + Sync + 'a>(&'a mut self, key: K, field: F, delta: D) -> RedisFuture<'a, f64>;
    fn hexists<'a, K: Send + Sync + 'a, F: Send + Sync + 'a>(&'a mut self, key: K, field: F) -> RedisFuture<'a, bool>;
    fn hkeys<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Vec<String>>;
    fn hvals<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Vec<String>>;
    fn hlen<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn brpoplpush<'a, S: Send + Sync + 'a, D: Send + Sync + 'a>(&'a mut self, srckey: S, dstkey: D, timeout: f64) -> RedisFuture<'a, Option<String>>;
    fn lindex<'a, K: Send + Sync + 'a>(&'a mut self, key: K, index: isize) -> RedisFuture<'a, Option<String>>;
    fn llen<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn lpush<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V) -> RedisFuture<'a, usize>;
    fn lpush_exists<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V) -> RedisFuture<'a, usize>;
    fn lrange<'a, K: Send + Sync + 'a>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, Vec<String>>;
    fn lrem<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, count: isize, value: V) -> RedisFuture<'a, usize>;
    fn ltrim<'a, K: Send + Sync + 'a>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, ()>;
    fn lset<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, index: isize, value: V) -> RedisFuture<'a, ()>;
    fn ping<'a>(&'a mut self) -> RedisFuture<'a, String>;
    fn ping_message<'a, K: Send + Sync + 'a>(&'a mut self, message: K) -> RedisFuture<'a, String>;
    fn rpoplpush<'a, K: Send + Sync + 'a, D: Send + Sync + 'a>(&'a mut self, key: K, dstkey: D) -> RedisFuture<'a, Option<String>>;
    fn rpush<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V) -> RedisFuture<'a, usize>;
    fn rpush_exists<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V) -> RedisFuture<'a, usize>;
    fn sadd<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, member: M) -> RedisFuture<'a, usize>;
    fn scard<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn sdiff<'a, K: Send + Sync + 'a>(&'a mut self, keys: K) -> RedisFuture<'a, HashSet<String>>;
    fn sdiffstore<'a, D: Send + Sync + 'a, K: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, usize>;
    fn sinter<'a, K: Send + Sync + 'a>(&'a mut self, keys: K) -> RedisFuture<'a, HashSet<String>>;
    fn sinterstore<'a, D: Send + Sync + 'a, K: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, usize>;
    fn sismember<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, member: M) -> RedisFuture<'a, bool>;
    fn smismember<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, members: M) -> RedisFuture<'a, Vec<bool>>;
    fn smembers<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, HashSet<String>>;
    fn smove<'a, S: Send + Sync + 'a, D: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, srckey: S, dstkey: D, member: M) -> RedisFuture<'a, bool>;
    fn srandmember<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Option<String>>;
    fn srandmember_multiple<'a, K: Send + Sync + 'a>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, Vec<String>>;
    fn srem<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, member: M) -> RedisFuture<'a, usize>;
    fn sunion<'a, K: Send + Sync + 'a>(&'a mut self, keys: K) -> RedisFuture<'a, HashSet<String>>;
    fn sunionstore<'a, D: Send + Sync + 'a, K: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, usize>;
    fn zadd_multiple<'a, K: Send + Sync + 'a, S: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, items: &'a [(S, M)]) -> RedisFuture<'a, usize>;
    fn zcard<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn zcount<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, usize>;
    fn zincr<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, D: Send + Sync + 'a>(&'a mut self, key: K, member: M, delta: D) -> RedisFuture<'a, f64>;
    fn zinterstore<'a, D: Send + Sync + 'a, K: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, usize>;
    fn zinterstore_min<'a, D: Send + Sync + 'a, K: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, usize>;
    fn zinterstore_max<'a, D: Send + Sync + 'a, K: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, usize>;
    fn zinterstore_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, usize>;
    fn zinterstore_min_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, usize>;
    fn zinterstore_max_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, usize>;
    fn zlexcount<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, usize>;
    fn bzpopmax<'a, K: Send + Sync + 'a>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, Option<(String, String, f64)>>;
    fn zpopmax<'a, K: Send + Sync + 'a>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, Vec<String>>;
    fn bzpopmin<'a, K: Send + Sync + 'a>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, Option<(String, String, f64)>>;
    fn zpopmin<'a, K: Send + Sync + 'a>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, Vec<String>>;
    fn bzmpop_max<'a, K: Send + Sync + 'a>(&'a mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<'a, Option<(String, Vec<(String, f64)>)>>;
    fn zmpop_max<'a, K: Send + Sync + 'a>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, Option<(String, Vec<(String, f64)>)>>;
    fn bzmpop_min<'a, K: Send + Sync + 'a>(&'a mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<'a, Option<(String, Vec<(String, f64)>)>>;
    fn zmpop_min<'a, K: Send + Sync + 'a>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, Option<(String, Vec<(String, f64)>)>>;
    fn zrange<'a, K: Send + Sync + 'a>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, Vec<String>>;
    fn zrange_withscores<'a, K: Send + Sync + 'a>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, Vec<(String, f64)>>;
    fn zrangebylex<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, Vec<String>>;
    fn zrevrangebylex<'a, K: Send + Sync + 'a, MM: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, Vec<String>>;
    fn zrangebyscore<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, Vec<String>>;
    fn zrangebyscore_withscores<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, Vec<(String, usize)>>;
    fn zrank<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, member: M) -> RedisFuture<'a, Option<usize>>;
    fn zrem<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, members: M) -> RedisFuture<'a, usize>;
    fn zrembylex<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, usize>;
    fn zremrangebyrank<'a, K: Send + Sync + 'a>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, usize>;
    fn zrembyscore<'a, K: Send + Sync + 'a, M: Send + Sync + 'a, MM: Send + Sync + 'a>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, usize>;
    fn zrevrange<'a, K: Send + Sync + 'a>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, Vec<String>>;
    fn zrevrange_withscores<'a, K: Send + Sync + 'a>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, Vec<String>>;
    fn zrevrangebyscore<'a, K: Send + Sync + 'a, MM: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, Vec<String>>;
    fn zrevrangebyscore_withscores<'a, K: Send + Sync + 'a, MM: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, Vec<String>>;
    fn zrevrank<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, member: M) -> RedisFuture<'a, Option<usize>>;
    fn zscore<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, member: M) -> RedisFuture<'a, Option<f64>>;
    fn zscore_multiple<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, members: &'a [M]) -> RedisFuture<'a, Option<Vec<f64>>>;
    fn zunionstore<'a, D: Send + Sync + 'a, K: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, usize>;
    fn zunionstore_min<'a, D: Send + Sync + 'a, K: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, usize>;
    fn zunionstore_max<'a, D: Send + Sync + 'a, K: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, usize>;
    fn zunionstore_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, usize>;
    fn zunionstore_min_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, usize>;
    fn zunionstore_max_weights<'a, D: Send + Sync + 'a, K: Send + Sync + 'a, W: Send + Sync + 'a>(&'a mut self, dstkey: D, keys: &'a [(K, W)]) -> RedisFuture<'a, usize>;
    fn vcard<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn vdim<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn vrem<'a, K: Send + Sync + 'a, E: Send + Sync + 'a>(&'a mut self, key: K, element: E) -> RedisFuture<'a, bool>;
    fn vdelattr<'a, K: Send + Sync + 'a, E: Send + Sync + 'a>(&'a mut self, key: K, element: E) -> RedisFuture<'a, bool>;
    fn vgetattr<'a, K: Send + Sync + 'a, E: Send + Sync + 'a>(&'a mut self, key: K, element: E) -> RedisFuture<'a, Option<String>>;
    fn vrandmember<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Option<String>>;
    fn vrandmember_multiple<'a, K: Send + Sync + 'a>(&'a mut self, key: K, count: usize) -> RedisFuture<'a, Vec<String>>;
    fn pfadd<'a, K: Send + Sync + 'a, E: Send + Sync + 'a>(&'a mut self, key: K, element: E) -> RedisFuture<'a, bool>;
    fn pfcount<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn pfmerge<'a, D: Send + Sync + 'a, S: Send + Sync + 'a>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, ()>;
    fn publish<'a, K: Send + Sync + 'a, E: Send + Sync + 'a>(&'a mut self, channel: K, message: E) -> RedisFuture<'a, usize>;
    fn spublish<'a, K: Send + Sync + 'a, E: Send + Sync + 'a>(&'a mut self, channel: K, message: E) -> RedisFuture<'a, usize>;
    fn object_encoding<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Option<String>>;
    fn object_idletime<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Option<usize>>;
    fn object_freq<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Option<usize>>;
    fn object_refcount<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, Option<usize>>;
    fn client_getname<'a>(&'a mut self) -> RedisFuture<'a, Option<String>>;
    fn client_id<'a>(&'a mut self) -> RedisFuture<'a, isize>;
    fn client_setname<'a, K: Send + Sync + 'a>(&'a mut self, connection_name: K) -> RedisFuture<'a, ()>;
    fn acl_load<'a>(&'a mut self) -> RedisFuture<'a, ()>;
    fn acl_save<'a>(&'a mut self) -> RedisFuture<'a, ()>;
    fn acl_list<'a>(&'a mut self) -> RedisFuture<'a, Vec<String>>;
    fn acl_users<'a>(&'a mut self) -> RedisFuture<'a, Vec<String>>;
    fn acl_setuser<'a, K: Send + Sync + 'a>(&'a mut self, username: K) -> RedisFuture<'a, ()>;
    fn acl_deluser<'a, K: Send + Sync + 'a>(&'a mut self, usernames: &'a [K]) -> RedisFuture<'a, usize>;
    fn acl_dryrun<'a, K: Send + Sync + 'a, C: Send + Sync + 'a, A: Send + Sync + 'a>(&'a mut self, username: K, command: C, args: A) -> RedisFuture<'a, String>;
    fn acl_cat<'a>(&'a mut self) -> RedisFuture<'a, HashSet<String>>;
    fn acl_cat_categoryname<'a, K: Send + Sync + 'a>(&'a mut self, categoryname: K) -> RedisFuture<'a, HashSet<String>>;
    fn acl_genpass<'a>(&'a mut self) -> RedisFuture<'a, String>;
    fn acl_genpass_bits<'a>(&'a mut self, bits: isize) -> RedisFuture<'a, String>;
    fn acl_whoami<'a>(&'a mut self) -> RedisFuture<'a, String>;
    fn acl_log<'a>(&'a mut self, count: isize) -> RedisFuture<'a, Vec<String>>;
    fn acl_log_reset<'a>(&'a mut self) -> RedisFuture<'a, ()>;
    fn acl_help<'a>(&'a mut self) -> RedisFuture<'a, Vec<String>>;
    fn geo_add<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, members: M) -> RedisFuture<'a, usize>;
    fn geo_hash<'a, K: Send + Sync + 'a, M: Send + Sync + 'a>(&'a mut self, key: K, members: M) -> RedisFuture<'a, Vec<String>>;
    fn flushall<'a>(&'a mut self) -> RedisFuture<'a, ()>;
    fn flushdb<'a>(&'a mut self) -> RedisFuture<'a, ()>;
    fn bf_add<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V) -> RedisFuture<'a, bool>;
    fn bf_card<'a, K: Send + Sync + 'a>(&'a mut self, key: K) -> RedisFuture<'a, usize>;
    fn bf_exists<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, value: V) -> RedisFuture<'a, bool>;
    fn bf_madd<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, items: V) -> RedisFuture<'a, Vec<bool>>;
    fn bf_mexists<'a, K: Send + Sync + 'a, V: Send + Sync + 'a>(&'a mut self, key: K, items: &'a [V]) -> RedisFuture<'a, Vec<bool>>;
    fn bf_reserve<'a, K: Send + Sync + 'a>(&'a mut self, key: K, err_rate: f64, capacity: usize) -> RedisFuture<'a, ()>;
}
impl<T> AsyncTypedCommands for T where T: crate::aio::ConnectionLike + Send {}
