// Only people who bought a product may review it
query "products/{product_id}/reviews" verb=POST {
  api_group = "shop"
  auth = "user"

  input {
    int product_id {
      table = "product"
    }
  
    int rating filters=min:1|max:5
    text? comment? filters=trim|max:2000
  }

  stack {
    db.query order_item {
      join = {
        order: {
          table: "order"
          where: $db.order_item.order_id == $db.order.id
        }
      }
    
      where = $db.order_item.product_id == $input.product_id && $db.order.user_id == $auth.id && $db.order.status != "cancelled"
      return = {type: "exists"}
    } as $bought
  
    precondition ($bought) {
      error_type = "accessdenied"
      error = "Only buyers can write a review."
    }
  
    db.query review {
      where = $db.review.product_id == $input.product_id && $db.review.user_id == $auth.id
      return = {type: "single"}
    } as $earlier
  
    conditional {
      if ($earlier != null) {
        db.del review {
          field_name = "id"
          field_value = $earlier.id
        }
      }
    }
  
    db.add review {
      data = {
        product_id: $input.product_id
        user_id   : $auth.id
        rating    : $input.rating
        comment   : $input.comment
      }
    } as $review
  }

  response = $review
}