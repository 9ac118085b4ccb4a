using ChoDon.Modules.Campaigns.ListSessions;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Ui.Export;
using Microsoft.AspNetCore.Authorization;

namespace ChoDon.Modules.Campaigns.ExportSessions;

[Authorize(Permissions.ExportSessions)]
internal sealed class ExportSessionsPage(SessionTable table, IExports exports) : ExportPage<SessionQuery>(exports)
{
    protected override ExportTable TableOf(SessionQuery query, CancellationToken cancellationToken) => table.Of(query, cancellationToken);
}
