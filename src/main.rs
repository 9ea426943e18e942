//! The page's entry: the panic hook and the mount, nothing else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    race_planner::ui::start();
}
