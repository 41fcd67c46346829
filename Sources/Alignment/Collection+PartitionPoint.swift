extension RandomAccessCollection {
    /// The first place from which on no element belongs to the first part; the elements of that part come first.
    ///
    /// - Complexity: O(log *n*) in the number of elements.
    func partitionPoint(_ belongsToFirst: (Element) -> Bool) -> Index {
        var low = startIndex
        var count = self.count
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if belongsToFirst(self[middle]) {
                low = index(after: middle)
                count -= half + 1
            } else {
                count = half
            }
        }
        return low
    }
}
