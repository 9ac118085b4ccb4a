using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Web;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Campaigns.CountSessions;

/// <summary>What is counted, as it stands in an address. A choice that cannot be read counts as not said.</summary>
internal sealed record TotalsQuery
{
    public const string OnTodaysMap = "today";

    [FromQuery(Name = "by")]
    public string? By { get; set; }

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "to")]
    public string? To { get; set; }

    [FromQuery(Name = "kind")]
    public string? Kind { get; set; }

    [FromQuery(Name = "unit")]
    public string? Unit { get; set; }

    [FromQuery(Name = "map")]
    public string? Map { get; set; }

    public TotalsBy TotalsBy => QueryWord.Read<TotalsBy>(By) ?? TotalsBy.Topic;

    public SessionKind? SessionKind => QueryWord.Read<SessionKind>(Kind);

    public Guid? UnitId => Guid.TryParse(Unit, out var unit) ? unit : null;

    public bool IsAsItWas => Map != OnTodaysMap;

    public string Url()
    {
        var query = new QueryBuilder();
        Add("by", QueryWord.Of(TotalsBy));
        Add("from", From);
        Add("to", To);
        Add("kind", SessionKind is { } kind ? QueryWord.Of(kind) : null);
        Add("unit", UnitId?.ToString());
        Add("map", IsAsItWas ? null : OnTodaysMap);
        return Paths.Totals + query;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                query.Add(name, value);
        }
    }
}
