using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Modularity.Discovery;

/// <summary>Puts each module after those it depends on, and otherwise in the order of the manifests; refuses what is missing, of another version, or circular.</summary>
internal static class DependencyOrder
{
    public static void CheckDependencies(IReadOnlyList<FoundModule> modules)
    {
        var byId = modules.Where(module => module.Manifest is not null).ToDictionary(module => module.Id);
        foreach (var module in modules.Where(module => module.IsSound))
        {
            foreach (var (id, range) in module.Manifest!.Dependencies)
            {
                if (!byId.TryGetValue(id, out var needed))
                    module.Fail(StartStep.CheckDependencies, $"needs module '{id}' {range}, found none");
                else if (!range.Contains(needed.Manifest!.Version))
                    module.Fail(StartStep.CheckDependencies, $"needs module '{id}' {range}, found {needed.Manifest.Version}");
            }
        }
    }

    public static List<FoundModule> Sort(IReadOnlyList<FoundModule> modules)
    {
        var byId = modules.Where(module => module.IsSound).ToDictionary(module => module.Id);
        var sorted = new List<FoundModule>();
        var visiting = new List<FoundModule>();
        foreach (var module in byId.Values.OrderBy(module => module.Manifest!.Order))
            Visit(module);
        return sorted;

        void Visit(FoundModule module)
        {
            if (sorted.Contains(module) || !module.IsSound)
                return;
            var start = visiting.IndexOf(module);
            if (start >= 0)
            {
                var circle = visiting[start..];
                var words = string.Join(" → ", circle.Append(module).Select(member => member.Id));
                circle.ForEach(member => member.Fail(StartStep.Order, $"modules depend on each other in a circle: {words}"));
                return;
            }

            visiting.Add(module);
            foreach (var needed in module.Manifest!.Dependencies.Keys.Where(byId.ContainsKey))
                Visit(byId[needed]);
            visiting.Remove(module);
            if (module.IsSound)
                sorted.Add(module);
        }
    }

    /// <exception cref="ModuleFault">A module it needs is not ready.</exception>
    public static void RequireReady(FoundModule module, IReadOnlyList<FoundModule> all)
    {
        var unready = module.Manifest!.Dependencies.Keys
            .Select(id => all.First(other => other.Id == id))
            .FirstOrDefault(needed => !needed.IsSound);
        if (unready is not null)
            throw new ModuleFault($"needs module '{unready.Id}', which is not ready: {unready.Reason}");
    }
}
