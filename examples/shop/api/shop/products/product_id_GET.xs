// One product with its newest reviews
query "products/{product_id}" verb=GET {
  api_group = "shop"

  input {
    int product_id {
      table = "product"
    }
  }

  stack {
    db.get product {
      field_name = "id"
      field_value = $input.product_id
      addon = [
        {
          name : "product_rating"
          input: {product_id: $output.id}
          as   : "rating"
        }
      ]
    } as $product
  
    precondition ($product != null) {
      error_type = "notfound"
      error = "No such product."
    }
  
    db.query review {
      join = {
        author: {
          table: "user"
          type : "left"
          where: $db.review.user_id == $db.author.id
        }
      }
    
      where = $db.review.product_id == $input.product_id
      sort = {review.created_at: "desc"}
      eval = {author_name: $db.author.name}
      return = {type: "list", paging: {page: 1, per_page: 10}}
      output = [
        "items.id"
        "items.created_at"
        "items.rating"
        "items.comment"
        "items.author_name"
      ]
    } as $reviews
  
    util.set_header {
      value = "Cache-Control: public, max-age=60"
      duplicates = "replace"
    }
  }

  response = $product
    |set:"reviews":$reviews.items
    |unset:"created_at"
}