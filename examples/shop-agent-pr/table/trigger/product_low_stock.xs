// Remembers every product that falls below five pieces
table_trigger product_low_stock {
  table = "product"
  actions = {insert: false, update: true, delete: false, truncate: false}
  active = true

  input {
    json new
    json old
    enum action {
      values = ["insert", "update", "delete", "truncate"]
    }
  
    text datasource
  }

  stack {
    conditional {
      if ($input.new.stock < 5 && $input.old.stock >= 5) {
        redis.push {
          key = "stock:low"
          value = $input.new.sku
        } as $waiting
      
        debug.log {
          value = "Running out of " ~ $input.new.sku
        }
      }
    
      elseif ($input.new.stock >= 5) {
        redis.remove {
          key = "stock:low"
          value = $input.new.sku
          count = 0
        }
      }
    }
  }
}