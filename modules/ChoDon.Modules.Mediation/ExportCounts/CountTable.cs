using System.Runtime.CompilerServices;
using ChoDon.Modules.Mediation.CountCases;
using ChoDon.Modules.Mediation.Resources;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Abstractions.Units;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Mediation.ExportCounts;

/// <summary>Counts by village and month as a table: no file of this module holds a case.</summary>
internal sealed class CountTable(CountCasesHandler handler, DistrictVillages villages, IStringLocalizer<MediationText> texts)
{
    public ExportTable Of(CountQuery query, CancellationToken cancellationToken) => new(
        texts["Counts.Title"],
        "hoa-giai",
        [
            new(texts["Counts.Month"], 14),
            new(texts["Case.Village"], 28),
            new(texts["Case.Commune"], 24),
            new(texts["Counts.Cases"], 10),
            new(texts["Result.Settled"], 14),
            new(texts["Result.NotSettled"], 14),
            new(texts["Result.Referred"], 14),
            new(texts["Result.Withdrawn"], 14),
            new(texts["Result.Open"], 14),
        ],
        RowsAsync(query.Filter, cancellationToken),
        new AuditNote("mediation.counts.exported", UnitId: query.Filter.UnitId ?? villages.Unit.Id, Detail: query.Url()));

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync(CountFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in handler.AllAsync(filter).WithCancellation(cancellationToken))
        {
            yield return
            [
                row.Month.FirstDay,
                villages.Tree.Find(row.UnitId)?.Name,
                villages.Tree.CommuneOf(row.UnitId)?.Name,
                row.Cases,
                row.Settled,
                row.NotSettled,
                row.Referred,
                row.Withdrawn,
                row.Open,
            ];
        }
    }
}
