using ChoDon.Platform.Core.Modules;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Platform.Modularity.Composition;

/// <summary>Makes the pages of the modules known to MVC, each under its own address.</summary>
public static class ModuleParts
{
    public static void AddModules(this ApplicationPartManager parts, ModuleCatalog catalog)
    {
        foreach (var module in catalog.Sound.ToList())
        {
            catalog.Try(module, StartStep.AddParts, () =>
            {
                var factory = ApplicationPartFactory.GetApplicationPartFactory(module.Assembly!);
                foreach (var part in factory.GetApplicationParts(module.Assembly!))
                    parts.ApplicationParts.Add(part);
            });
        }
    }

    public static void AddModules(this RazorPagesOptions options, ModuleCatalog catalog) =>
        options.Conventions.Add(new ModulePages(catalog));
}
