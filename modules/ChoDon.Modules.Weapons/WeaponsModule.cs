using Autofac;
using ChoDon.Modules.Weapons.AttachPhoto;
using ChoDon.Modules.Weapons.CancelReceipt;
using ChoDon.Modules.Weapons.Dashboard;
using ChoDon.Modules.Weapons.Data;
using ChoDon.Modules.Weapons.Demo;
using ChoDon.Modules.Weapons.ExportItems;
using ChoDon.Modules.Weapons.Figures;
using ChoDon.Modules.Weapons.ImportItems;
using ChoDon.Modules.Weapons.ItemKinds;
using ChoDon.Modules.Weapons.KeepItemKinds;
using ChoDon.Modules.Weapons.ListItems;
using ChoDon.Modules.Weapons.PrintCustodyAct;
using ChoDon.Modules.Weapons.PrintReceipt;
using ChoDon.Modules.Weapons.RecordReceipt;
using ChoDon.Modules.Weapons.Reminders;
using ChoDon.Modules.Weapons.Resources;
using ChoDon.Modules.Weapons.RevealDonor;
using ChoDon.Modules.Weapons.Rules;
using ChoDon.Modules.Weapons.ShowCustodyAct;
using ChoDon.Modules.Weapons.ShowReceipt;
using ChoDon.Modules.Weapons.ShowStore;
using ChoDon.Modules.Weapons.TakeCustodyStep;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.Modules.Weapons;

/// <summary>Weapons, explosives and support tools that come into the hands of the office, until they leave them.</summary>
public sealed class WeaponsModule : IPlatformModule
{
    internal const string Id = "weapons";

    public void Describe(IModuleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        description.Texts<WeaponsText>();
        description.Data<WeaponsDbContext>();

        description.Permission(Permissions.ViewItems, "Permission.ViewItems", Stereotypes.Officers);
        description.Permission(Permissions.RecordReceipts, "Permission.RecordReceipts", Stereotypes.Officers);
        description.Permission(Permissions.SignCustody, "Permission.SignCustody", Stereotypes.Officers);
        description.Permission(Permissions.RevealDonors, "Permission.RevealDonors", Stereotypes.Officers, PermissionKind.Restricted);
        description.Permission(Permissions.ImportItems, "Permission.ImportItems", Stereotypes.Officers);
        description.Permission(Permissions.ExportItems, "Permission.ExportItems", Stereotypes.Officers);
        description.Permission(Permissions.EditKinds, "Permission.EditKinds", Stereotypes.DistrictOfficer);

        description.Navigation("Navigation.Items", "/items", Permissions.ViewItems);
        description.Navigation("Navigation.Store", "/store", Permissions.SignCustody);

        description.Widget<ReceivedWidget>("received", "Dashboard/Received", Permissions.ViewItems, "Received.Title");
        description.Widget<InCustodyWidget>("custody", "Dashboard/InCustody", Permissions.SignCustody, "Custody.Box");
        description.Figures<WeaponFigures>(WeaponFigures.All);
        description.Narrative(WeaponSentences.All);
        description.Reminder<CustodyReminder>(CustodyReminder.Definition);
        description.Reminder<SignatureReminder>(SignatureReminder.Definition);
        description.Setting(Settings.CustodyDays);
        description.Setting(Settings.ReceiptNotation);
        description.Setting(Settings.CustodyNotation);
        description.Setting(Settings.Issuer);
        description.Import<ItemImport>(ItemColumns.Definition);
        description.Demo<WeaponsDemo>();
    }

    public void Register(ContainerBuilder builder)
    {
        builder.RegisterType<ItemKindCatalog>().InstancePerLifetimeScope();
        builder.RegisterType<KeepItemKindsHandler>();
        builder.RegisterType<ReceiptNumbers>();
        builder.RegisterType<CustodyRules>();
        builder.RegisterType<FilteredItems>();
        builder.RegisterType<ListItemsHandler>();
        builder.RegisterType<ItemTable>();
        builder.RegisterType<ReceiptWriter>();
        builder.RegisterType<RecordReceiptHandler>();
        builder.RegisterType<ReceiptReader>();
        builder.RegisterType<CancelReceiptHandler>();
        builder.RegisterType<AttachPhotoHandler>();
        builder.RegisterType<DonorReader>();
        builder.RegisterType<VietnameseWords>();
        builder.RegisterType<ReceiptPaper>();
        builder.RegisterType<StoreReader>();
        builder.RegisterType<TakeStepHandler>();
        builder.RegisterType<SignStepHandler>();
        builder.RegisterType<ActReader>();
        builder.RegisterType<ActPaper>();
    }
}
