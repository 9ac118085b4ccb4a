using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.TestModules.FailingMigration;

[ModuleData("failing-migration", "fail_")]
internal sealed class FailingDbContext(DbContextOptions<FailingDbContext> options) : ModuleDbContext(options);
