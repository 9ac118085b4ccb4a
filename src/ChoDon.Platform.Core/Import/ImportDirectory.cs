using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Import;

/// <summary>All imports that the ready modules offer.</summary>
public sealed class ImportDirectory(IModuleCatalog modules)
{
    public IEnumerable<KnownImport> All =>
        from module in modules.Ready
        where module.Declaration?.Data is not null
        from declared in module.Declaration!.Imports
        select new KnownImport(module, declared.Import, declared.ImportType);

    public KnownImport? Find(string id) => All.FirstOrDefault(import => import.Id == id);
}
