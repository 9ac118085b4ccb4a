using ChoDon.Modules.Incidents.ListIncidents;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Ui.Export;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Modules.Incidents.ExportIncidents;

[Authorize(Permissions.Export)]
internal sealed class ExportIncidentsPage(IncidentTable table, IExports exports) : ExportPage<CountQuery>(exports)
{
    protected override ExportTable TableOf(CountQuery query, CancellationToken cancellationToken) => table.Of(query, cancellationToken);
}
