// Number of reviews of a product and their average
addon product_rating {
  input {
    int product_id {
      table = "product"
    }
  }

  stack {
    db.query review {
      where = $db.review.product_id == $input.product_id
      return = {
        type: "aggregate"
        eval: {
          reviews: $db.review.id|count
          average: $db.review.rating|avg
        }
      }
    }
  }
}