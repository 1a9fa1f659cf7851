// The only place that changes a product's stock
function "stock/adjust" {
  input {
    int product_id {
      table = "product"
    }
  
    // Below zero when pieces leave
    int change
  
    enum reason {
      values = ["sale", "return", "delivery", "correction"]
    }
  
    text? note? filters=trim|max:500
  }

  stack {
    db.get product {
      field_name = "id"
      field_value = $input.product_id
      lock = true
      output = ["id", "name", "stock"]
    } as $product
  
    precondition ($product != null) {
      error_type = "notfound"
      error = "No such product."
    }
  
    var $stock_after {
      value = $product.stock + $input.change
    }
  
    precondition ($stock_after >= 0) {
      error_type = "inputerror"
      error = "Not enough of " ~ $product.name ~ " in stock."
      payload = {stock: $product.stock}
    }
  
    db.patch product {
      field_name = "id"
      field_value = $product.id
      data = {stock: $stock_after, updated_at: now}
    } as $product
  
    db.add stock_movement {
      data = {
        product_id : $product.id
        change     : $input.change
        reason     : $input.reason
        note       : $input.note
        stock_after: $stock_after
      }
    } as $movement
  }

  response = $product
}