using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Ui.Lists;

namespace ChoDon.Modules.Commendations.PublishList;

/// <summary>Which days the list is for. A list that is hung up has a beginning and an end.</summary>
internal sealed record PublicationQuery : PlacedQuery
{
    /// <summary>Those asked for, else the year of the last one up to it.</summary>
    public DayRange Days(DateOnly today)
    {
        var last = LastDay ?? Month.Of(today).LastDay;
        var first = FirstDay ?? new DateOnly(last.Year, 1, 1);
        return new DayRange(first, first > last ? Month.Of(first).LastDay : last);
    }

    public string DocxUrl => ListAddress.Of(
        Paths.Publication, PartsOf(UnitId, FirstDay, LastDay, asItWas: false), ("handler", "Docx"));
}
