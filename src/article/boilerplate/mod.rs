//! What does not belong to the article, each kind under its category and with its reason.

pub(crate) mod forms;
pub(crate) mod pairs;
pub(crate) mod phrases;
pub(crate) mod places;
pub(crate) mod sections;
