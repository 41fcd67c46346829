/// Finds what kept its order among pairs of rows and columns.
enum LongestAscent {
    /// The longest chain that ascends in both, by patience sorting (Fredman, On computing the length of longest increasing
    /// subsequences, 1975).
    ///
    /// - Parameter places: The pairs, sorted by row and column.
    /// - Returns: The pairs of the chain, in their order.
    /// - Complexity: O(*n* log *n*) in the number of pairs.
    static func find(in places: [(row: Int, column: Int)]) -> [(row: Int, column: Int)] {
        // piles[k] is the candidate with the lowest column that ends a chain of k + 1.
        var piles: [Int] = []
        var before = [Int](repeating: -1, count: places.count)
        var start = 0
        while start < places.count {
            // Candidates of one row are taken from the right, so that none follows another.
            var end = start
            while end < places.count, places[end].row == places[start].row { end += 1 }
            for index in (start..<end).reversed() {
                let pile = piles.partitionPoint { places[$0].column < places[index].column }
                before[index] = pile > 0 ? piles[pile - 1] : -1
                if pile == piles.count { piles.append(index) } else { piles[pile] = index }
            }
            start = end
        }
        var chain: [(row: Int, column: Int)] = []
        var index = piles.last ?? -1
        while index >= 0 {
            chain.append(places[index])
            index = before[index]
        }
        return chain.reversed()
    }
}
