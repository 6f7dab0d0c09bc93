package import MTTQCore
internal import MTTQText

/// A review of several years as JSON, format `mttq-review/1`, in canonical written form.
package enum YearsReviewJSON {
  package static func text(_ review: YearsReview) -> String {
    JSONText.printed(review.node)
  }
}
