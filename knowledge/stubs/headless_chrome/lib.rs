#![wakeful::source = "headless_chrome 1.0.22 source and documentation"]

// Each call waits for what the browser answers over its socket.

use serde_json::Value;
use std::sync::{Arc, Mutex};
use std::time::Duration;

#[derive(Clone)]
pub struct Browser {
    owned: Box<()>,
}
impl Browser {
    #[wakeful::blocking = "waits for the browser"]
    pub fn new(launch_options: LaunchOptions<'_>) -> Result<Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn default() -> Result<Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn connect(debug_ws_url: String) -> Result<Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn connect_with_timeout(debug_ws_url: String, idle_browser_timeout: Duration) -> Result<Self>;
    pub fn get_process_id(&self) -> Option<u32>;
    pub fn get_ws_url(&self) -> String;
    pub fn get_tabs(&self) -> &Arc<Mutex<Vec<Arc<Tab>>>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_for_initial_tab(&self) -> Result<Arc<Tab>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn new_tab(&self) -> Result<Arc<Tab>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn new_tab_with_options(&self, create_target_params: CreateTarget) -> Result<Arc<Tab>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn new_context(&self) -> Result<Context<'_>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn register_missing_tabs(&self);
    #[wakeful::blocking = "waits for the browser"]
    pub fn get_version(&self) -> Result<GetVersionReturnObject>;
}

pub struct Tab {
    owned: Box<()>,
}
impl Tab {
    pub fn get_target_id(&self) -> &TargetID;
    pub fn get_url(&self) -> String;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_until_navigated(&self) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn bring_to_front(&self) -> Result<BringToFrontReturnObject>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn navigate_to(&self, url: &str) -> Result<&Self>;
    pub fn set_default_timeout(&self, timeout: Duration) -> &Self;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_for_element(&self, selector: &str) -> Result<Element<'_>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_for_xpath(&self, selector: &str) -> Result<Element<'_>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_for_element_with_custom_timeout(&self, selector: &str, timeout: Duration) -> Result<Element<'_>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_for_xpath_with_custom_timeout(&self, selector: &str, timeout: Duration) -> Result<Element<'_>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_for_elements(&self, selector: &str) -> Result<Vec<Element<'_>>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_for_elements_by_xpath(&self, selector: &str) -> Result<Vec<Element<'_>>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn find_element(&self, selector: &str) -> Result<Element<'_>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn find_element_by_xpath(&self, query: &str) -> Result<Element<'_>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn get_content(&self) -> Result<String>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn find_elements(&self, selector: &str) -> Result<Vec<Element<'_>>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn find_elements_by_xpath(&self, query: &str) -> Result<Vec<Element<'_>>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn type_str(&self, string_to_type: &str) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn press_key(&self, key: &str) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn move_mouse_to_point(&self, point: Point) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn click_point(&self, point: Point) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn capture_screenshot(&self, format: CaptureScreenshotFormatOption, quality: Option<u32>, clip: Option<Viewport>, from_surface: bool) -> Result<Vec<u8>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn print_to_pdf(&self, options: Option<PrintToPdfOptions>) -> Result<Vec<u8>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn reload(&self, ignore_cache: bool, script_to_evaluate_on_load: Option<&str>) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn evaluate(&self, expression: &str, await_promise: bool) -> Result<RemoteObject>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn close(&self, fire_unload: bool) -> Result<bool>;
}

#[derive(Debug)]
pub struct Element<'a> {
    owned: Box<()>,
}
impl<'a> Element<'a> {
    #[wakeful::blocking = "waits for the browser"]
    pub fn find_element(&self, selector: &str) -> Result<Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn find_element_by_xpath(&self, query: &str) -> Result<Element<'_>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn find_elements(&self, selector: &str) -> Result<Vec<Self>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_for_element(&self, selector: &str) -> Result<Element<'_>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_for_xpath(&self, selector: &str) -> Result<Element<'_>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn wait_for_elements(&self, selector: &str) -> Result<Vec<Element<'_>>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn move_mouse_over(&self) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn click(&self) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn type_into(&self, text: &str) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn call_js_fn(&self, function_declaration: &str, args: Vec<Value>, await_promise: bool) -> Result<RemoteObject>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn focus(&self) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn get_inner_text(&self) -> Result<String>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn get_content(&self) -> Result<String>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn capture_screenshot(&self, format: CaptureScreenshotFormatOption) -> Result<Vec<u8>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn scroll_into_view(&self) -> Result<&Self>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn get_attributes(&self) -> Result<Option<Vec<String>>>;
    #[wakeful::blocking = "waits for the browser"]
    pub fn get_attribute_value(&self, attribute_name: &str) -> Result<Option<String>>;
}
