using System.Runtime.CompilerServices;
using ChoDon.Modules.Incidents.Kinds;
using ChoDon.Modules.Incidents.ListIncidents;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Incidents.ExportIncidents;

/// <summary>A list of counts as a table.</summary>
internal sealed class IncidentTable(
    ListIncidentsHandler list, DistrictVillages villages, KindCatalog kinds, IStringLocalizer<IncidentsText> texts)
{
    public ExportTable Of(CountQuery query, CancellationToken cancellationToken) => new(
        texts["List.Title"],
        "vu-viec",
        [
            new(texts["Count.Month"], 14),
            new(texts["Count.Village"], 28),
            new(texts["Count.Commune"], 24),
            new(texts["Count.Kind"], 32),
            new(texts["Count.Outcome"], 22),
            new(texts["Count.CasesShort"], 10),
            new(texts["Count.SubjectsShort"], 12),
            new(texts["Count.HelpedShort"], 16),
        ],
        RowsAsync(query.Filter, cancellationToken),
        new AuditNote("incidents.counts.exported", UnitId: query.Filter.UnitId ?? villages.Unit.Id, Detail: query.Url()));

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(
        CountFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var names = (await kinds.AllAsync(cancellationToken)).ToDictionary(kind => kind.Id, kind => kind.Name);
        await foreach (var count in list.AllAsync(filter).WithCancellation(cancellationToken))
        {
            yield return
            [
                count.Month,
                villages.Tree.Find(count.UnitId)?.Name,
                villages.Tree.CommuneOf(count.UnitId)?.Name,
                count.KindId is { } kind ? names.GetValueOrDefault(kind) : null,
                texts[$"Outcome.{count.Outcome}"].Value,
                count.Cases,
                villages.SeesSmallNumbers ? count.Subjects : texts["Count.KeptBack"].Value,
                count.Helped,
            ];
        }
    }
}
