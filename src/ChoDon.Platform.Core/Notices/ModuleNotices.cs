using System.Globalization;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Core.Modules;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Core.Notices;

/// <summary>Modules that could not start.</summary>
internal sealed class ModuleNotices(IModuleCatalog catalog, IStringLocalizer<NoticeTexts> words) : INoticeSource
{
    public string Id => "modules";

    public string Permission => PlatformPermissions.SwitchModules;

    public Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Notice>>(
        [
            .. from module in catalog.All
               where module.State != ModuleState.Ready
               let name = module.Manifest?.NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) ?? module.Id
               select new Notice(words["Module", name], module.Reason, null, $"/admin/catalog#{module.Id}"),
        ]);
}
