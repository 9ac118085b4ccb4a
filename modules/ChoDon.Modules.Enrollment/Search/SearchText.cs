using System.Text;
using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.Search;

/// <summary>A name or an address by which a household is found.</summary>
internal sealed record SearchText(Guid HouseholdId, Guid UnitId, int Entry, string Words)
{
    /// <summary>From each of its words to the end.</summary>
    public IEnumerable<SearchTerm> Terms()
    {
        var words = SearchWord.Of(Words);
        return words.Select((_, position) => new SearchTerm
        {
            HouseholdId = HouseholdId,
            UnitId = UnitId,
            Entry = Entry,
            Position = position,
            Key = Encoding.UTF8.GetBytes(SearchPhrase.Cut(string.Join(' ', words.Skip(position).Select(word => word.Key)))),
            Marks = Encoding.UTF8.GetBytes(SearchPhrase.Cut(string.Join(' ', words.Skip(position).Select(word => word.Marked)))),
        });
    }
}
