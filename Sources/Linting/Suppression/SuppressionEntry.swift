/// All that the suppressions of a document say of one name.
struct SuppressionEntry {
    /// A place where a name is switched off or on for what follows.
    struct Switch {
        let position: Int
        /// The index of the suppression.
        let directive: Int
        /// The index of the name in it.
        let name: Int
        let isOff: Bool
    }

    /// The rules that the name stands for.
    let rules: Set<String>
    /// The places of `disable` and `enable`, by position.
    private var switches: [Switch] = []
    /// Where the ranges of `disable-next` and `disable-block` begin, and where they end; both sorted.
    private var lowers: [Int] = []
    private var uppers: [Int] = []
    /// Where findings stand that one of the ranges suppressed.
    private var places: [Int] = []
    private var arePlacesSorted = true

    init(rules: Set<String>) {
        self.rules = rules
    }

    /// Adds a place; those that are added later are not before it.
    mutating func add(_ new: Switch) {
        switches.append(new)
    }

    /// Adds the range of a suppression.
    mutating func add(_ range: Range<Int>) {
        lowers.append(range.lowerBound)
        uppers.append(range.upperBound)
    }

    /// To be called when everything was added.
    mutating func finish() {
        lowers.sort()
        uppers.sort()
    }

    /// How many ranges hold a place.
    ///
    /// - Complexity: O(log *n*) in the number of ranges: as many as begin at or before it and don't end there.
    func depth(at place: Int) -> Int {
        lowers.partitioningIndex { $0 > place } - uppers.partitioningIndex { $0 > place }
    }

    /// The last switch at or before a place that is none of a suppression's own.
    func lastSwitch(at place: Int, except own: Int?) -> Switch? {
        let end = switches.partitioningIndex { $0.position > place }
        return switches[..<end].last { $0.directive != own }
    }

    /// Notes that a finding was suppressed.
    mutating func note(_ place: Int) {
        places.append(place)
        arePlacesSorted = false
    }

    /// Whether a finding within a range was suppressed.
    mutating func hasPlace(in range: Range<Int>) -> Bool {
        if !arePlacesSorted { places.sort() }
        arePlacesSorted = true
        let index = places.partitioningIndex { $0 >= range.lowerBound }
        return index < places.count && places[index] < range.upperBound
    }
}

extension Array {
    /// The index of the first element that fulfils a condition, which all after it fulfil as well; the count where none
    /// does.
    ///
    /// - Complexity: O(log *n*).
    func partitioningIndex(where belongsToSecondPart: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsToSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
