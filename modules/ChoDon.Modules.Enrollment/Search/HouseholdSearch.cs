using System.Globalization;
using System.Text;
using ChoDon.Modules.Enrollment.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Enrollment.Search;

/// <summary>
/// Finds households by words of their head, members and address. Words in a row come first, then words with one typo,
/// then words that stand here and there; households in the same place are in the order of given names. However large
/// the register is, it asks a small and limited number of questions.
/// </summary>
internal sealed class HouseholdSearch(EnrollmentDbContext data, Vocabulary vocabulary)
{
    /// <summary>More than this nobody reads; who wants others types more.</summary>
    public const int MostFound = 100;

    /// <summary>From this number on nobody guesses at typos.</summary>
    private const int Enough = 10;

    /// <summary>Among the terms that are counted at most; below this it takes less to gather them than to come upon them.</summary>
    private const int FewMarked = SearchSql.CountedUpTo / 30;

    /// <summary>So many keys are given to the database one by one.</summary>
    private const int Few = 500;

    private SearchSql Sql => SearchSql.For(data.Database);

    /// <summary>The keys of what was found in its order, one more than <see cref="MostFound"/> when there is more.</summary>
    /// <param name="households">Those that may be found.</param>
    /// <param name="phrase">What a person typed.</param>
    /// <param name="cancellationToken">Stops between questions.</param>
    public async Task<IReadOnlyList<Guid>> FindAsync(IQueryable<Household> households, SearchPhrase phrase, CancellationToken cancellationToken)
    {
        var words = phrase.Words;
        List<SearchRange> asked =
        [
            .. words.Select((word, position) => RangeOf(word.Key, position == words.Count - 1)),
            SearchRange.Holding(phrase.Key),
            RangeOf(phrase.Key, last: true),
        ];
        var sizes = await SizesAsync(asked, cancellationToken);
        var found = new Findings(MostFound + 1);
        if (sizes[^1] > 0)
            await AddInARowAsync(found, households, phrase, asked, sizes, cancellationToken);
        if (found.Count >= Enough)
            return found.Ids;

        var neighbours = await vocabulary.NeighboursAsync(data, words, cancellationToken);
        var unknown = Enumerable.Range(0, words.Count).Where(place => sizes[place] == 0).ToList();
        var mistyped = SearchPlaces.WithOneTypo(phrase, unknown, neighbours);
        if (mistyped.Count > 0)
            found.Add(await FirstOfFewAsync(households, Hits(mistyped), cancellationToken));
        if (words.Count > 1 && (unknown.Count == 0 || found.Count < Enough))
            await AddScatteredAsync(found, households, asked, sizes, neighbours, cancellationToken);
        return found.Ids;

        SearchRange RangeOf(string key, bool last) => last && phrase.MayGoOn ? SearchRange.Beginning(key) : SearchRange.Holding(key);
    }

    private IQueryable<SearchHit> Hits(IEnumerable<SearchRange> ranges) =>
        data.Database.SqlQueryRaw<SearchHit>(Sql.Hits, SearchRange.Json(ranges));

    private Task<List<int>> SizesAsync(IEnumerable<SearchRange> ranges, CancellationToken cancellationToken) =>
        data.Database.SqlQueryRaw<int>(Sql.Sizes, SearchRange.Json(ranges)).ToListAsync(cancellationToken);

    /// <summary>
    /// Terms of a range, each at the first of the places in which it lies. The places begin where the range does, so
    /// that it is read once.
    /// </summary>
    private IQueryable<SearchHit> HitsWithin(SearchRange all, IEnumerable<SearchRange> places)
    {
        List<object> values = [];
        var cases = string.Concat(places.Select(Case));
        var hits = $"""
            SELECT t.household_id AS "HouseholdId", t.entry AS "Entry", CASE{cases} END AS "Place" FROM enr_search_term AS t
            WHERE t.key >= {Value(all.Low)} AND t.key < {Value(all.High)}
            """;
        return data.Database.SqlQueryRaw<SearchHit>(hits, [.. values]);

        string Case(SearchRange range)
        {
            var whole = range.WholeText ? " AND t.position = 0" : "";
            var marked = range is { MarksLow: { } low, MarksHigh: { } high } ? $" AND t.marks >= {Value(low)} AND t.marks < {Value(high)}" : "";
            return string.Create(CultureInfo.InvariantCulture, $" WHEN t.key < {Value(range.High)}{whole}{marked} THEN {range.Place}");
        }

        string Value(string text)
        {
            values.Add(Bytes(text));
            return string.Create(CultureInfo.InvariantCulture, $"{{{values.Count - 1}}}");
        }
    }

    private IQueryable<SearchHit> HitsIn(IReadOnlyList<SearchRange> set) => set switch
    {
        [{ MarksLow: { } low, MarksHigh: { } high } one] =>
            data.Database.SqlQueryRaw<SearchHit>(SearchSql.MarkedHitsInOne, Bytes(one.Low), Bytes(one.High), Bytes(low), Bytes(high)),
        [var one] => data.Database.SqlQueryRaw<SearchHit>(SearchSql.HitsInOne, Bytes(one.Low), Bytes(one.High)),
        _ => Hits(set),
    };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static IQueryable<SearchPlace> PlacesOf(IQueryable<SearchHit> hits) =>
        hits.Select(hit => new SearchPlace { HouseholdId = hit.HouseholdId, Place = hit.Place });

    /// <summary>Each household once, at the first of its places.</summary>
    private static IQueryable<SearchPlace> FirstPlaces(IQueryable<SearchPlace> places) =>
        places
            .GroupBy(place => place.HouseholdId)
            .Select(places => new SearchPlace { HouseholdId = places.Key, Place = places.Min(place => place.Place) });

    private static Task<List<Guid>> FirstAsync(IQueryable<Household> households, IQueryable<SearchHit> hits, CancellationToken cancellationToken) =>
        FirstAsync(households, PlacesOf(hits), cancellationToken);

    private static Task<List<Guid>> FirstAsync(IQueryable<Household> households, IQueryable<SearchPlace> places, CancellationToken cancellationToken) =>
        FirstPlaces(places)
            .Join(households, place => place.HouseholdId, household => household.Id, (place, household) => new { place.Place, household.SortKey, household.Id })
            .OrderBy(row => row.Place).ThenBy(row => row.SortKey).ThenBy(row => row.Id)
            .Select(row => row.Id)
            .Take(MostFound + 1)
            .ToListAsync(cancellationToken);

    /// <summary>
    /// Mostly next to nothing lies in very many ranges, but the database expects much there and would go through the
    /// whole register; so it is first asked for what lies in them.
    /// </summary>
    private static async Task<List<Guid>> FirstOfFewAsync(
        IQueryable<Household> households, IQueryable<SearchHit> hits, CancellationToken cancellationToken)
    {
        var places = await FirstPlaces(PlacesOf(hits))
            .Take(Few + 1)
            .ToDictionaryAsync(place => place.HouseholdId, place => place.Place, cancellationToken);
        if (places.Count > Few)
            return await FirstAsync(households, hits, cancellationToken);
        var ids = places.Keys.ToList();
        var ordered = await households
            .Where(household => ids.Contains(household.Id))
            .OrderBy(household => household.SortKey).ThenBy(household => household.Id)
            .Select(household => household.Id)
            .ToListAsync(cancellationToken);
        return [.. ordered.OrderBy(id => places[id]).Take(MostFound + 1)];
    }

    /// <summary>
    /// Households that hold the words in a row. When a large part of the register does, the households are gone through
    /// in the order of names until enough do: there is no need to gather them all first.
    /// </summary>
    private async Task AddInARowAsync(
        Findings found,
        IQueryable<Household> households,
        SearchPhrase phrase,
        List<SearchRange> asked,
        List<int> sizes,
        CancellationToken cancellationToken)
    {
        var (holding, all) = (sizes.Count - 2, sizes.Count - 1);
        if (sizes[all] < SearchSql.CountedUpTo)
        {
            found.Add(await FirstAsync(households, HitsWithin(asked[all], SearchPlaces.Of(phrase)), cancellationToken));
            return;
        }

        if (sizes[holding] >= SearchSql.CountedUpTo)
        {
            if (phrase.Marks is { } marks)
                found.Add(await WithMarksAsync(households, SearchRange.Holding(phrase.Key, marks: marks), cancellationToken));
            if (!found.IsFull)
                found.Add(await ScanAsync(households, [[asked[holding]]], cancellationToken));
        }
        else if (sizes[holding] > 0)
        {
            found.Add(await FirstAsync(households, HitsWithin(asked[holding], SearchPlaces.Of(phrase)), cancellationToken));
        }

        if (!found.IsFull && phrase.MayGoOn)
            found.Add(await ScanAsync(households, [[asked[all]]], cancellationToken));
    }

    /// <summary>Many hold the phrase without its marks; whether many do with them, the first ones tell.</summary>
    private async Task<List<Guid>> WithMarksAsync(IQueryable<Household> households, SearchRange range, CancellationToken cancellationToken)
    {
        var marked = await data.Database
            .SqlQueryRaw<int>(SearchSql.MarkedAmongTheFirst, Bytes(range.Low), Bytes(range.High), Bytes(range.MarksLow!), Bytes(range.MarksHigh!))
            .ToListAsync(cancellationToken);
        return marked[0] < FewMarked
            ? await FirstAsync(households, HitsIn([range]), cancellationToken)
            : await ScanAsync(households, [[range]], cancellationToken);
    }

    private Task<List<Guid>> ScanAsync(
        IQueryable<Household> households, IEnumerable<IReadOnlyList<SearchRange>> sets, CancellationToken cancellationToken)
    {
        foreach (var set in sets)
        {
            var hits = HitsIn(set);

            // PostgreSQL makes a join of "any", and gathers all of a common word before it takes the first hundred.
            households = set.Count == 1
                ? households.Where(household => hits.Where(hit => hit.HouseholdId == household.Id).Select(hit => (int?)hit.Entry).FirstOrDefault() != null)
                : households.Where(household => hits.Any(hit => hit.HouseholdId == household.Id));
        }

        return households
            .OrderBy(household => household.SortKey).ThenBy(household => household.Id)
            .Select(household => household.Id)
            .Take(MostFound + 1)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Households that hold all words, in any order and in any of their names and their address.</summary>
    private async Task AddScatteredAsync(
        Findings found,
        IQueryable<Household> households,
        List<SearchRange> asked,
        List<int> sizes,
        List<string>[] neighbours,
        CancellationToken cancellationToken)
    {
        // A word that nobody bears stands for those that it may have been meant for.
        var sets = neighbours
            .Select((near, position) => sizes[position] > 0
                ? (Size: sizes[position], Ranges: [asked[position]])
                : (Size: near.Count * SearchSql.CountedUpTo / 100, Ranges: (IReadOnlyList<SearchRange>)[.. near.Select(word => SearchRange.Holding(word))]))
            .OrderBy(set => set.Size)
            .ToList();
        if (sets[0].Ranges.Count == 0)
            return;
        found.Add(sets[0].Size >= SearchSql.CountedUpTo
            ? await ScanAsync(households, sets.Select(set => set.Ranges), cancellationToken)
            : await FromTheRarestAsync(households, sets.ConvertAll(set => set.Ranges), cancellationToken));
    }

    private Task<List<Guid>> FromTheRarestAsync(
        IQueryable<Household> households, List<IReadOnlyList<SearchRange>> sets, CancellationToken cancellationToken)
    {
        var apart = HitsIn(sets[0]).Select(hit => new { hit.HouseholdId, hit.Entry, Together = true });
        foreach (var set in sets.Skip(1))
        {
            var hits = HitsIn(set);
            apart = apart
                .Where(hit => hits.Any(other => other.HouseholdId == hit.HouseholdId))
                .Select(hit => new
                {
                    hit.HouseholdId,
                    hit.Entry,
                    Together = hit.Together && hits.Any(other => other.HouseholdId == hit.HouseholdId && other.Entry == hit.Entry),
                });
        }

        return FirstAsync(
            households,
            apart.Select(hit => new SearchPlace { HouseholdId = hit.HouseholdId, Place = hit.Together ? 0 : 1 }),
            cancellationToken);
    }
}
