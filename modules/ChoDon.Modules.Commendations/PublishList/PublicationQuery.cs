using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Lists;

namespace ChoDon.Modules.Commendations.PublishList;

/// <summary>Which months the list is for. A list that is hung up has a beginning and an end.</summary>
internal sealed record PublicationQuery : PlacedQuery
{
    /// <summary>The months: those asked for, else the year of the last one up to it.</summary>
    public (Month From, Month To) Months(DateOnly today)
    {
        var to = LastMonth ?? Month.Of(today);
        var from = FirstMonth ?? new Month(to.Year, 1);
        return from > to ? (from, from) : (from, to);
    }

    public string DocxUrl => ListAddress.Of(
        Paths.Publication, PartsOf(UnitId, FirstMonth, LastMonth, asItWas: false), ("handler", "Docx"));
}
