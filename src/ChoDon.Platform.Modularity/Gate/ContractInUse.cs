using Autofac;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Modularity.Gate;

/// <summary>Asks the gate for the module that brings the contract, so that no module has to.</summary>
internal sealed class ContractInUse<TContract>(IModuleCatalog catalog, IModuleGate gate, ILifetimeScope scope) : IContractInUse<TContract>
    where TContract : class
{
    private static readonly string File = $"{typeof(TContract).Assembly.GetName().Name}.dll";

    public TContract? In(Guid districtId) =>
        catalog.All.FirstOrDefault(module => module.Manifest?.Contracts.Contains(File) == true) is { } owner && gate.IsOpen(owner.Id, districtId)
            ? scope.Resolve<TContract>()
            : null;
}
