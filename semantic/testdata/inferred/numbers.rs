fn numbers() {
    let plain = 1; //: i32
    let real = 1.5; //: f64
    let suffixed = 7u8; //: u8
    let from_use = 3; //: u64
    let wide: u64 = from_use;
    let sum: i16 = [1, 2, 3].iter().sum(); //: i16
    let parsed: u32 = "7".parse().unwrap(); //: u32
    let turbofish = "7".parse::<i8>(); //: Result<i8, ParseIntError>
    let shifted = 1u64 << 3; //: u64
    let compared = 1 < 2; //: bool
    let negated = -2.0f32; //: f32
    let cast = wide as usize; //: usize
    let hex = 0xffu8; //: u8
    let bits = !0u16; //: u16
    let checked = 5usize.checked_sub(2); //: Option<usize>
    let assoc = u32::MAX; //: u32
    let inclusive = (1..=4u8).map(|n| n * 2).max(); //: Option<u8>
}

fn arrays() {
    let array = [1u8; 4]; //: [u8; 4]
    let slice = &array[1..3]; //: &[u8]
    let first = array[0]; //: u8
    let of_first = slice.first(); //: Option<&u8>
    let vec = vec![String::new()]; //: Vec<String>
    let part = &vec[..1]; //: &[String]
    let pushed = {
        let mut v = Vec::new(); //: Vec<char>
        v.push('a');
        v
    };
    for (i, c) in pushed.iter().enumerate() {
        let index = i; //: usize
        let letter = c; //: &char
    }
    let chunks: Vec<&[u8]> = array.chunks(2).collect();
    let joined = vec.join(","); //: String
    let sorted = {
        let mut v = vec![3, 1]; //: Vec<i32>
        v.sort();
        v
    };
    let range = 0..sorted.len(); //: Range<usize>
    let swapped = sorted.iter().rev().copied().collect::<Vec<_>>(); //: Vec<i32>
}
