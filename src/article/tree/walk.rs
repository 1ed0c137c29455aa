//! The tree in document order.

use super::Tree;

/// What [`Tree::walk`] meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// An element's start tag.
    Open(usize),
    /// An element's end tag.
    Close(usize),
    /// A text node.
    Text(usize),
}

impl Tree<'_> {
    /// Calls `visit` for every start tag, end tag and text node in document order.
    pub(crate) fn walk(&self, mut visit: impl FnMut(Step)) {
        let mut open: Vec<usize> = Vec::new();
        let mut run = 0;
        for (index, element) in self.elements.iter().enumerate() {
            while run < element.runs.start {
                self.step_out(self.runs[run].element, &mut open, &mut visit);
                visit(Step::Text(run));
                run += 1;
            }
            if index > 0 {
                self.step_out(element.parent, &mut open, &mut visit);
            }
            open.push(index);
            visit(Step::Open(index));
        }
        while run < self.runs.len() {
            self.step_out(self.runs[run].element, &mut open, &mut visit);
            visit(Step::Text(run));
            run += 1;
        }
        while let Some(index) = open.pop() {
            visit(Step::Close(index));
        }
    }

    fn step_out(&self, to: usize, open: &mut Vec<usize>, visit: &mut impl FnMut(Step)) {
        while let Some(&top) = open.last() {
            if top == to || open.len() == 1 {
                return;
            }
            open.pop();
            visit(Step::Close(top));
        }
    }
}
